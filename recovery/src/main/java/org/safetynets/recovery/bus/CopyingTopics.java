package org.safetynets.recovery.bus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import org.safetynets.recovery.chain.SegmentWriter;
import org.safetynets.recovery.store.NeedsFull;

/**
 * What the topics hold: outboxes keep events for days, topics the last of each aggregate for ever.
 */
public final class CopyingTopics {
    private static final Duration WAIT = Duration.ofMillis(200);
    private static final Duration SETTLED = Duration.ofSeconds(10);
    private final Bus bus;

    public CopyingTopics(Bus bus) {
        this.bus = bus;
    }

    /**
     * Copies what came since.
     *
     * @param since offsets by {@code topic/partition}; a partition that is not named is copied
     *     whole
     * @return where the next copy goes on
     * @throws NeedsFull when a topic holds less than was copied before: it was made anew
     */
    public Map<String, Long> copy(Map<String, Long> since, SegmentWriter to) {
        try (var consumer = consumer()) {
            var partitions = partitions(consumer, to);
            var ends = consumer.endOffsets(partitions);
            requireGrown(since, ends);
            consumer.assign(partitions);
            partitions.forEach(it -> seek(consumer, it, since));
            while (ends.entrySet().stream()
                    .anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
                for (var record : consumer.poll(WAIT)) {
                    to.add("record", written(record));
                }
            }
            var next = new HashMap<String, Long>();
            partitions.forEach(it -> next.put(name(it), consumer.position(it)));
            return next;
        }
    }

    private List<TopicPartition> partitions(
            KafkaConsumer<byte[], byte[]> consumer, SegmentWriter to) {
        var found = new ArrayList<TopicPartition>();
        var ours = bus.topics();
        consumer.listTopics(SETTLED)
                .forEach(
                        (topic, partitions) -> {
                            if (ours.contains(topic)) {
                                to.add("topic", described(topic, partitions.size()));
                                partitions.forEach(
                                        it -> found.add(new TopicPartition(topic, it.partition())));
                            }
                        });
        return found;
    }

    private static void requireGrown(Map<String, Long> since, Map<TopicPartition, Long> ends) {
        var now = new HashMap<String, Long>();
        ends.forEach((partition, end) -> now.put(name(partition), end));
        since.forEach(
                (partition, end) -> {
                    if (now.getOrDefault(partition, 0L) < end) {
                        throw new NeedsFull("The topic of " + partition + " was made anew");
                    }
                });
    }

    private static void seek(
            KafkaConsumer<byte[], byte[]> consumer, TopicPartition it, Map<String, Long> since) {
        Long from = since.get(name(it));
        if (from == null) {
            consumer.seekToBeginning(List.of(it));
        } else {
            consumer.seek(it, from);
        }
    }

    private BsonDocument described(String topic, int partitions) {
        return new BsonDocument("name", new BsonString(topic.substring(bus.prefix().length())))
                .append("partitions", new BsonInt32(partitions));
    }

    private BsonDocument written(ConsumerRecord<byte[], byte[]> it) {
        var headers = new BsonArray();
        for (Header header : it.headers()) {
            headers.add(
                    new BsonDocument("k", new BsonString(header.key()))
                            .append("v", binary(header.value())));
        }
        return new BsonDocument(
                        "topic", new BsonString(it.topic().substring(bus.prefix().length())))
                .append("at", new BsonInt64(it.timestamp()))
                .append("key", binary(it.key()))
                .append("value", binary(it.value()))
                .append("headers", headers);
    }

    private static BsonValue binary(byte @Nullable [] bytes) {
        return bytes == null ? BsonNull.VALUE : new BsonBinary(bytes);
    }

    private static String name(TopicPartition it) {
        return it.topic() + "/" + it.partition();
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        var settings = bus.settings();
        settings.put("key.deserializer", ByteArrayDeserializer.class);
        settings.put("value.deserializer", ByteArrayDeserializer.class);
        return new KafkaConsumer<>(settings);
    }
}
