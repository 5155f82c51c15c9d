package org.safetynets.stack.containers;

import java.util.function.Consumer;
import org.safetynets.stack.parts.KafkaAddress;
import org.testcontainers.kafka.KafkaContainer;

/** Kafka in a container. */
public final class KafkaBroker {
    private KafkaBroker() {}

    @SuppressWarnings("resource") // is handed over
    public static KafkaAddress start(Consumer<AutoCloseable> started) {
        var container = new KafkaContainer(Images.of("kafka"));
        container.start();
        started.accept(container);
        return new KafkaAddress(container.getBootstrapServers());
    }
}
