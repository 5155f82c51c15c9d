package org.safetynets.platform.test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.Event;
import org.safetynets.contracts.EventJson;
import org.safetynets.contracts.EventType;
import org.safetynets.platform.kafka.CloudEventHeaders;
import org.safetynets.platform.kafka.KafkaSettings;
import org.safetynets.platform.kafka.Topics;

/** Publishes events as another service would, and things no service would. */
public final class Given implements AutoCloseable {

    private final KafkaSettings kafka;
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private @Nullable KafkaProducer<String, byte[]> producer;

    public Given(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    /** Publishes the event under a new id, now. */
    public String event(Event event) {
        return event(event, UUID.randomUUID().toString(), Instant.now());
    }

    /** Publishes the event under the id, as one that occurred then. */
    public String event(Event event, String id, Instant time) {
        var type = EventType.of(event.getClass());
        message(
                type.topic(),
                event.aggregateId().toString(),
                EventJson.write(event),
                Map.of(
                        CloudEventHeaders.SPECVERSION,
                        "1.0",
                        CloudEventHeaders.ID,
                        id,
                        CloudEventHeaders.TYPE,
                        type.type(),
                        CloudEventHeaders.SOURCE,
                        "/" + type.source(),
                        CloudEventHeaders.SUBJECT,
                        event.aggregateId().toString(),
                        CloudEventHeaders.TIME,
                        time.toString()));
        return id;
    }

    /** Publishes any bytes; the topic is named without the deployment's prefix. */
    public void message(String topic, String key, byte[] value, Map<String, String> headers) {
        make(topic);
        var message = new ProducerRecord<>(kafka.topic(topic), key, value);
        headers.forEach(
                (name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            producer().send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As the service would have that tells of this; nobody here may read it. */
    private void make(String topic) {
        if (made.add(topic)) {
            new Topics(kafka).create(List.of(topic));
        }
    }

    private synchronized KafkaProducer<String, byte[]> producer() {
        var open = producer;
        if (open == null) {
            var config = new HashMap<String, Object>(kafka.clientProperties());
            config.put("key.serializer", StringSerializer.class);
            config.put("value.serializer", ByteArraySerializer.class);
            config.put("acks", "all");
            open = new KafkaProducer<>(config);
            producer = open;
        }
        return open;
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close();
        }
    }
}
