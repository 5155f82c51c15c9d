package org.safetynets.stack.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.safetynets.stack.parts.KafkaAddress;
import org.safetynets.stack.parts.SecuredKafka;
import org.safetynets.stack.parts.Site;

/** Somebody with a password at a secured Kafka, who tries things. */
final class KnownToKafka implements AutoCloseable {

    private static final int POLLS = 50;
    private final Map<String, Object> settings;
    private final KafkaProducer<String, String> producer;

    KnownToKafka(KafkaAddress kafka, Site site, String user, String password) {
        settings = new HashMap<>(SecuredKafka.client(kafka, site, user, password));
        var writing = new HashMap<>(settings);
        writing.put("enable.idempotence", true); // as the outbox does
        producer = new KafkaProducer<>(writing, new StringSerializer(), new StringSerializer());
    }

    /** Those of the topics that the broker says may be written. */
    List<String> writable(List<String> topics) {
        return allowed(topics, AclOperation.WRITE);
    }

    List<String> readable(List<String> topics) {
        return allowed(topics, AclOperation.READ);
    }

    private List<String> allowed(List<String> topics, AclOperation operation) {
        var rights = new DescribeTopicsOptions().includeAuthorizedOperations(true);
        try (var admin = Admin.create(settings)) {
            var described = admin.describeTopics(topics, rights).topicNameValues();
            return topics.stream()
                    .filter(it -> may(operation, Objects.requireNonNull(described.get(it))))
                    .toList();
        }
    }

    /** What may not even be described may not be written or read. */
    private static boolean may(AclOperation operation, KafkaFuture<TopicDescription> topic) {
        try {
            return topic.get().authorizedOperations().contains(operation);
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(TopicAuthorizationException.class);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void writes(String topic) {
        assertThat(send(topic)).as("writing " + topic).isNull();
    }

    void mayNotWrite(String topic) {
        assertThat(send(topic))
                .as("writing " + topic)
                .isInstanceOf(TopicAuthorizationException.class);
    }

    void reads(String topic) {
        assertThat(poll(topic)).as("reading " + topic).isNull();
    }

    void mayNotRead(String topic) {
        assertThat(poll(topic))
                .as("reading " + topic)
                .isInstanceOf(TopicAuthorizationException.class);
    }

    void mayNotJoin(String group) {
        var joining = new HashMap<>(settings);
        joining.put("group.id", group);
        try (var consumer =
                new KafkaConsumer<>(joining, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("training.certifications"));
            assertThatThrownBy(() -> consumer.poll(Duration.ofSeconds(5)))
                    .isInstanceOf(GroupAuthorizationException.class);
        }
    }

    void mayNotCreate(String topic) {
        try (var admin = Admin.create(settings)) {
            var made = admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all();
            assertThatThrownBy(made::get).hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    void isNotLetIn() {
        assertThat(send("groups.groups")).isInstanceOf(AuthenticationException.class);
    }

    /** What stood against it, or null. */
    private @Nullable Throwable send(String topic) {
        try {
            producer.send(new ProducerRecord<>(topic, "a", "b")).get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Throwable poll(String topic) {
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = Stream.of(0, 1, 2).map(it -> new TopicPartition(topic, it)).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            for (int i = 0; i < POLLS; i++) {
                if (!consumer.poll(Duration.ofMillis(200)).isEmpty()) {
                    return null;
                }
            }
            throw new AssertionError("Neither a message nor a refusal from " + topic);
        } catch (org.apache.kafka.common.KafkaException e) {
            return e;
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
