package org.safetynets.benchmarks.services;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.safetynets.contracts.Event;
import org.safetynets.contracts.EventJson;
import org.safetynets.contracts.EventType;
import org.safetynets.platform.kafka.CloudEventHeaders;

/** Events as our relay hands them to Kafka. */
public final class Messages {

    /** As many as services make. */
    public static final int PARTITIONS = 3;

    private Messages() {}

    /** Before anything is sent there: a broker makes none by itself. */
    public static void createTopic(String kafka, String name) {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka))) {
            var topic = new NewTopic(name, PARTITIONS, (short) 1);
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Hands all to a broker; returns when it has them. */
    public static void tell(String kafka, List<? extends Event> events) {
        var settings = Map.<String, Object>of("bootstrap.servers", kafka, "acks", "all");
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (var handed : events.stream().map(it -> producer.send(of(it))).toList()) {
                handed.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** With an id and a time of its own, to the topic of its type. */
    public static ProducerRecord<String, byte[]> of(Event event) {
        var type = EventType.of(event.getClass());
        var key = event.aggregateId().toString();
        var message = new ProducerRecord<>(type.topic(), key, EventJson.write(event));
        Map.of(
                        CloudEventHeaders.SPECVERSION,
                        "1.0",
                        CloudEventHeaders.ID,
                        UUID.randomUUID().toString(),
                        CloudEventHeaders.TYPE,
                        type.type(),
                        CloudEventHeaders.SOURCE,
                        "/" + type.source(),
                        CloudEventHeaders.SUBJECT,
                        key,
                        CloudEventHeaders.TIME,
                        Instant.now().toString())
                .forEach(
                        (name, text) ->
                                message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
