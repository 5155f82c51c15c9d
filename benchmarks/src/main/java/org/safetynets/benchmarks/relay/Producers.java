package org.safetynets.benchmarks.relay;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Producers as durable as the platform's own: idempotent, every in-sync replica acknowledges. */
final class Producers {

    private Producers() {}

    static Producer<String, byte[]> durable(Ground ground) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        ground.kafka(),
                        "acks",
                        "all",
                        "enable.idempotence",
                        true,
                        "linger.ms",
                        0),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
