package org.safetynets.platform.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.safetynets.platform.kafka.KafkaSettings;
import org.springframework.data.mongodb.core.MongoOperations;

/** Starts runs of the relay, each with a producer of its own, so that none inherits a doubt. */
public final class RelayRuns {

    private final MongoOperations mongo;
    private final KafkaSettings kafka;
    private final RelaySettings settings;
    private final RelayMetrics metrics;

    public RelayRuns(
            MongoOperations mongo,
            KafkaSettings kafka,
            RelaySettings settings,
            RelayMetrics metrics) {
        this.mongo = mongo;
        this.kafka = kafka;
        this.settings = settings;
        this.metrics = metrics;
    }

    RelayRun start(long epoch, Tenure tenure) {
        var sender =
                new RelaySender(
                        new KafkaProducer<>(
                                producerSettings(kafka.clientProperties(), settings.lease())),
                        kafka.topicPrefix(),
                        kafka.service(),
                        metrics);
        try {
            return new RelayRun(mongo, settings, epoch, tenure, sender);
        } catch (RuntimeException e) {
            sender.close();
            throw e;
        }
    }

    /**
     * Gives up before the lease could pass to another. In order per key by one request at a time:
     * idempotence alone does not give that to a producer which the broker does not know yet. When
     * its first batches fail and can be tried again, as right after a start of the broker, a later
     * one is taken as the first, and those before it never again.
     */
    static Map<String, Object> producerSettings(Map<String, Object> client, Duration lease) {
        var settled = lease.dividedBy(2).minus(Duration.ofMillis(100)).toMillis();
        var config = new HashMap<>(client);
        config.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        config.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, settled);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) settled);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) settled);
        return config;
    }
}
