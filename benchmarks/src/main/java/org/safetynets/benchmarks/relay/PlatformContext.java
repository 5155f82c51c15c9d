package org.safetynets.benchmarks.relay;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.safetynets.platform.PlatformAutoConfiguration;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.platform.outbox.OutboxAutoConfiguration;
import org.safetynets.platform.persistence.PersistenceAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The part of a service of ours that changes documents and publishes events, without its web. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    MongoAutoConfiguration.class,
    DataMongoAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    PlatformAutoConfiguration.class,
    PersistenceAutoConfiguration.class,
    OutboxAutoConfiguration.class
})
class PlatformContext {

    @Bean
    MeterRegistry meters() {
        return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    }

    @Bean
    PlatformUseCase useCase(MongoOperations mongo, Outbox outbox) {
        return new PlatformUseCase(mongo, outbox);
    }

    static ConfigurableApplicationContext start(Ground ground, boolean relay) {
        return new SpringApplicationBuilder(PlatformContext.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.application.name=group-service",
                        "--spring.mongodb.uri=" + ground.mongodb(),
                        "--spring.mongodb.database=" + ground.name(),
                        "--nets.kafka=" + ground.kafka(),
                        "--nets.topic-prefix=" + ground.topicPrefix(),
                        "--nets.relay.enabled=" + relay);
    }
}
