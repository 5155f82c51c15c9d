package org.safetynets.faults.fault;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.safetynets.contracts.EventType;

/** Messages that are no events, on every topic: without headers, without sense, and cut off. */
record Poison(String name, Suite suite, boolean delaysTheGate) implements Fault {

    @Override
    public void inject() {
        Map<String, Object> config =
                Map.of(
                        "bootstrap.servers",
                        "127.0.0.1:" + suite.port("kafka"),
                        "acks",
                        "all",
                        "key.serializer",
                        StringSerializer.class,
                        "value.serializer",
                        ByteArraySerializer.class);
        try (var producer = new KafkaProducer<String, byte[]>(config)) {
            for (var type : EventType.values()) {
                for (var message : messages(type)) {
                    producer.send(message).get();
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Not poisoned", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<ProducerRecord<String, byte[]>> messages(EventType type) {
        var key = UUID.randomUUID().toString();
        var bare = message(type, key, "no event at all");
        var senseless = message(type, key, "{\"version\":\"many\"}");
        senseless.headers().add("ce_type", utf8(type.type()));
        senseless.headers().add("ce_id", utf8("not-an-id"));
        var cut = message(type, key, "{\"version\":1,\"organizat");
        cut.headers().add("ce_type", utf8(type.type()));
        return List.of(bare, senseless, cut);
    }

    private static ProducerRecord<String, byte[]> message(EventType type, String key, String text) {
        return new ProducerRecord<>(type.topic(), key, utf8(text));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void heal() {
        // What is on a topic stays there.
    }
}
