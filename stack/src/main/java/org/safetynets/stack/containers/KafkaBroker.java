package org.safetynets.stack.containers;

import java.time.Duration;
import java.util.function.Consumer;
import org.safetynets.stack.parts.KafkaAddress;
import org.testcontainers.kafka.KafkaContainer;

/** Kafka in a container, which makes no topic by itself either. */
public final class KafkaBroker {
    /** Its own, a minute, is too short where every core is busy. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private KafkaBroker() {}

    @SuppressWarnings("resource") // is handed over
    public static KafkaAddress start(Consumer<AutoCloseable> started) {
        var container =
                new KafkaContainer(Images.of("kafka"))
                        .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                        .withStartupTimeout(PATIENCE);
        container.start();
        started.accept(container);
        return new KafkaAddress(container.getBootstrapServers());
    }
}
