package org.safetynets.benchmarks.relay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.safetynets.contracts.EventJson;
import org.safetynets.contracts.PurposeChangedV1;

/** Consumes the subject's topic, reads each event and enters it into the ledger of the moment. */
final class Arrivals implements AutoCloseable {

    private final Ground ground;
    private final Thread thread;
    private volatile Ledger ledger = new Ledger(0);
    private volatile boolean closing;

    Arrivals(Ground ground) {
        this.ground = ground;
        this.thread = Thread.ofPlatform().name("arrivals").daemon().start(this::consume);
    }

    /** From now on events belong to this ledger. */
    void enterInto(Ledger next) {
        ledger = next;
    }

    private void consume() {
        try (var consumer =
                new KafkaConsumer<>(
                        settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(ground.topic()));
            while (!closing) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    var now = System.nanoTime();
                    var event = EventJson.read(message.value(), PurposeChangedV1.class);
                    if (!event.purposeId().equals(UUID.fromString(message.key()))) {
                        throw new IllegalStateException("Keyed by " + message.key());
                    }
                    ledger.arrived(event, now);
                }
            }
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers", ground.kafka(),
                "group.id", ground.name(),
                "auto.offset.reset", "earliest");
    }

    @Override
    public void close() {
        closing = true;
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
