package org.safetynets.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.safetynets.platform.kafka.KafkaSettings;
import org.safetynets.platform.metrics.Figure;
import org.safetynets.platform.persistence.Leases;
import org.safetynets.tracing.Trace;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** The outbox and its relay. */
@AutoConfiguration
@EnableConfigurationProperties(RelaySettings.class)
public class OutboxAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    TraceContext traceContext() {
        return Trace::current;
    }

    @Bean
    Outbox outbox(MongoOperations mongo, Clock clock, TraceContext trace) {
        return new Outbox(mongo, clock, trace);
    }

    @Bean
    OutboxCollections outboxCollections() {
        return new OutboxCollections();
    }

    @Bean
    RelayMetrics relayMetrics(MeterRegistry meters, Clock clock) {
        return new RelayMetrics(meters, clock);
    }

    @Bean
    @ConditionalOnProperty(name = "nets.relay.enabled", matchIfMissing = true)
    Figure oldestInOutbox(MongoOperations mongo, Clock clock) {
        return new Figure(
                "nets.outbox.oldest.seconds",
                "Age of the oldest event that is not published yet",
                new OutboxBacklog(mongo, clock)::oldestSeconds);
    }

    @Bean
    @ConditionalOnProperty(name = "nets.relay.enabled", matchIfMissing = true)
    Relay relay(
            Leases leases,
            RelaySettings settings,
            MongoOperations mongo,
            KafkaSettings kafka,
            RelayMetrics metrics) {
        return new Relay(leases, settings, new RelayRuns(mongo, kafka, settings, metrics), metrics);
    }
}
