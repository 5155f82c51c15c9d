package org.safetynets.systemtests;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.RawBsonDocument;

/**
 * Looks for texts in every byte of every collection and of every record on every topic.
 *
 * <p>MongoDB's own databases are left out: the log of its replication holds every write for a
 * while, and forgets by itself.
 */
final class Traces {

    private static final Set<String> OF_MONGODB = Set.of("local", "admin", "config");

    private final String mongodb;
    private final String kafka;

    Traces(Suite suite) {
        var port = suite.stack().site().ports().of("mongodb");
        this.mongodb = "mongodb://127.0.0.1:" + port + "/?directConnection=true";
        this.kafka = suite.kafka();
    }

    /** Where any of the texts is, each with which; empty when nowhere. */
    Set<String> of(List<String> texts) {
        var found = new TreeSet<String>();
        try (var mongo = MongoClients.create(mongodb)) {
            for (var database : mongo.listDatabaseNames()) {
                if (!OF_MONGODB.contains(database)) {
                    collections(mongo, database, texts, found);
                }
            }
        }
        records(texts, found);
        return found;
    }

    private static void collections(
            MongoClient mongo, String database, List<String> texts, Set<String> found) {
        for (var collection : mongo.getDatabase(database).listCollectionNames()) {
            var all =
                    mongo.getDatabase(database)
                            .getCollection(collection, RawBsonDocument.class)
                            .find();
            for (var document : all) {
                var bytes = document.getByteBuffer().asNIO();
                note(texts, latin(bytes), database + "." + collection, found);
            }
        }
    }

    private void records(List<String> texts, Set<String> found) {
        Map<String, Object> config =
                Map.of(
                        "bootstrap.servers", kafka,
                        "key.deserializer", ByteArrayDeserializer.class,
                        "value.deserializer", ByteArrayDeserializer.class);
        try (var consumer = new KafkaConsumer<byte[], byte[]>(config)) {
            var partitions = new ArrayList<TopicPartition>();
            consumer.listTopics()
                    .forEach(
                            (topic, parts) ->
                                    parts.forEach(
                                            it ->
                                                    partitions.add(
                                                            new TopicPartition(
                                                                    topic, it.partition()))));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(it -> note(texts, text(it), it.topic(), found));
            }
        }
    }

    private static String text(ConsumerRecord<byte[], byte[]> message) {
        var text = new StringBuilder();
        for (var part : new byte[][] {message.key(), message.value()}) {
            text.append(part == null ? "" : latin(ByteBuffer.wrap(part)));
        }
        message.headers()
                .forEach(
                        it ->
                                text.append(
                                        it.value() == null
                                                ? ""
                                                : latin(ByteBuffer.wrap(it.value()))));
        return text.toString();
    }

    private static void note(List<String> texts, String in, String where, Set<String> found) {
        texts.stream().filter(in::contains).map(it -> where + ": " + it).forEach(found::add);
    }

    /** One sign for each byte, so that texts of plain letters are found in anything. */
    private static String latin(ByteBuffer bytes) {
        return StandardCharsets.ISO_8859_1.decode(bytes).toString();
    }
}
