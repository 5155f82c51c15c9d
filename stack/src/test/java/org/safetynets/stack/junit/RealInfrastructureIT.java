package org.safetynets.stack.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.Test;

@RealInfrastructure({InfrastructurePart.MONGODB, InfrastructurePart.KAFKA})
class RealInfrastructureIT {

    @Test
    void mongodb_commits_transactions_and_shows_them_in_a_change_stream() {
        // given
        try (var client = MongoClients.create(Infrastructure.mongodb().uri())) {
            var database = client.getDatabase("stack-" + UUID.randomUUID());
            database.createCollection("things");
            var things = database.getCollection("things");
            try (var session = client.startSession();
                    var changes = things.watch().cursor()) {
                // when
                session.withTransaction(
                        () -> things.insertOne(session, new Document("_id", "one")));
                // then
                assertThat(changes.next().getDocumentKey())
                        .isEqualTo(new BsonDocument("_id", new BsonString("one")));
            }
        }
    }

    @Test
    void kafka_delivers_what_was_sent() throws Exception {
        // given
        String servers = Infrastructure.kafka().bootstrapServers();
        String topic = "stack-" + UUID.randomUUID();
        try (var producer =
                        new KafkaProducer<>(
                                Map.<String, Object>of("bootstrap.servers", servers),
                                new StringSerializer(),
                                new StringSerializer());
                var consumer =
                        new KafkaConsumer<>(
                                Map.<String, Object>of(
                                        "bootstrap.servers", servers,
                                        "group.id", topic,
                                        "auto.offset.reset", "earliest"),
                                new StringDeserializer(),
                                new StringDeserializer())) {
            // when
            producer.send(new ProducerRecord<>(topic, "key", "value")).get();
            consumer.subscribe(List.of(topic));
            // then
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> !consumer.poll(Duration.ofMillis(200)).isEmpty());
        }
    }
}
