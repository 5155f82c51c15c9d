package org.safetynets.stack.containers;

import org.safetynets.stack.parts.KafkaAddress;
import org.testcontainers.kafka.KafkaContainer;

/** Kafka in a container. */
public final class KafkaBroker {
    private KafkaBroker() {}

    @SuppressWarnings("resource") // ends with this JVM
    public static KafkaAddress start() {
        var container = new KafkaContainer(Images.of("kafka"));
        container.start();
        return new KafkaAddress(container.getBootstrapServers());
    }
}
