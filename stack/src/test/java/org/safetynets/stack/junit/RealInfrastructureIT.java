package org.safetynets.stack.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
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
        String topic = "stack-" + UUID.randomUUID();
        make(topic);
        try (var producer = producer();
                var consumer =
                        new KafkaConsumer<>(
                                Map.<String, Object>of(
                                        "bootstrap.servers",
                                        servers(),
                                        "group.id",
                                        topic,
                                        "auto.offset.reset",
                                        "earliest"),
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

    @Test
    void kafka_makes_no_topic_because_somebody_sends_to_it_or_asks_for_it() throws Exception {
        // given
        String topic = "stack-" + UUID.randomUUID();
        try (var producer = producer();
                var admin = Admin.create(Map.of("bootstrap.servers", servers()))) {
            // when
            var sent = producer.send(new ProducerRecord<>(topic, "key", "value"));
            // then
            assertThatThrownBy(sent::get).hasCauseInstanceOf(TimeoutException.class);
            assertThat(admin.listTopics().names().get()).doesNotContain(topic);
        }
    }

    private static String servers() {
        return Infrastructure.kafka().bootstrapServers();
    }

    private static KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers(), "max.block.ms", 3000),
                new StringSerializer(),
                new StringSerializer());
    }

    private static void make(String topic) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers()))) {
            var made = new NewTopic(topic, Optional.empty(), Optional.empty());
            admin.createTopics(List.of(made)).all().get();
        }
    }
}
