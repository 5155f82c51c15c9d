package org.safetynets.benchmarks.replica;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.contracts.EventJson;

/** The floor: one consumer that stores what comes, as it comes, and remembers nothing of it. */
final class RawReplica {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private RawReplica() {}

    /** Seconds until that many are stored. */
    static double rebuild(String kafka, MongoDatabase database, int count) {
        var stored = 0;
        var standings = database.getCollection("standings");
        var began = System.nanoTime();
        try (var consumer = consumer(kafka)) {
            consumer.subscribe(List.of(Certifications.TOPIC));
            while (stored < count) {
                stored += store(standings, consumer.poll(Duration.ofSeconds(1)));
                consumer.commitSync();
            }
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static KafkaConsumer<String, byte[]> consumer(String kafka) {
        var settings =
                Map.<String, Object>of(
                        "bootstrap.servers",
                        kafka,
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false,
                        "max.poll.records",
                        200);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static int store(
            MongoCollection<Document> standings, ConsumerRecords<String, byte[]> came) {
        var all = new ArrayList<ReplaceOneModel<Document>>();
        for (var it : came) {
            var event = EventJson.read(it.value(), CertificationChangedV1.class);
            var id = event.organizationId() + "/" + event.personId();
            all.add(new ReplaceOneModel<>(new Document("_id", id), standing(id, event), UPSERT));
        }
        if (!all.isEmpty()) {
            standings.bulkWrite(all);
        }
        return all.size();
    }

    private static Document standing(String id, CertificationChangedV1 event) {
        var certification =
                new Document("certificationId", event.certificationId())
                        .append("version", event.version())
                        .append("inForce", true)
                        .append("leads", true)
                        .append("purposes", event.purposes())
                        .append("from", event.from().toString())
                        .append("through", event.through().toString());
        return new Document("_id", id)
                .append("organizationId", event.organizationId())
                .append("personId", event.personId())
                .append("held", 1L)
                .append("certifications", List.of(certification));
    }
}
