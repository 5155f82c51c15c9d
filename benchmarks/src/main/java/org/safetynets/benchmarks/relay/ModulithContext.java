package org.safetynets.benchmarks.relay;

import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.safetynets.contracts.PurposeChangedV1;
import org.safetynets.platform.PlatformAutoConfiguration;
import org.safetynets.platform.inbox.InboxAutoConfiguration;
import org.safetynets.platform.internal.InternalAutoConfiguration;
import org.safetynets.platform.outbox.OutboxAutoConfiguration;
import org.safetynets.platform.persistence.PersistenceAutoConfiguration;
import org.safetynets.platform.problems.ProblemsAutoConfiguration;
import org.safetynets.platform.security.SecurityAutoConfiguration;
import org.safetynets.platform.web.OpenApiAutoConfiguration;
import org.safetynets.platform.web.WebAutoConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.modulith.events.EventExternalizationConfiguration;
import org.springframework.modulith.events.RoutingTarget;

/** Spring Modulith as its documentation sets it up, and nothing of the platform. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            PlatformAutoConfiguration.class,
            ProblemsAutoConfiguration.class,
            PersistenceAutoConfiguration.class,
            SecurityAutoConfiguration.class,
            WebAutoConfiguration.class,
            OpenApiAutoConfiguration.class,
            OutboxAutoConfiguration.class,
            InboxAutoConfiguration.class,
            InternalAutoConfiguration.class
        })
class ModulithContext {

    @Bean
    EventExternalizationConfiguration externalization(@Value("${benchmark.topic}") String topic) {
        return EventExternalizationConfiguration.externalizing()
                .select(PurposeChangedV1.class::isInstance)
                .route(
                        PurposeChangedV1.class,
                        it -> RoutingTarget.forTarget(topic).andKey(it.purposeId().toString()))
                .build();
    }

    @Bean
    ModulithUseCase useCase(MongoOperations mongo, ApplicationEventPublisher events) {
        return new ModulithUseCase(mongo, events);
    }

    static ConfigurableApplicationContext start(Ground ground) {
        return new SpringApplicationBuilder(ModulithContext.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.application.name=modulith",
                        "--spring.threads.virtual.enabled=false", // Boot's own default again
                        "--spring.mongodb.uri=" + ground.mongodb(),
                        "--spring.mongodb.database=" + ground.name(),
                        "--spring.kafka.bootstrap-servers=" + ground.kafka(),
                        "--spring.kafka.producer.acks=all",
                        "--spring.kafka.producer.key-serializer="
                                + StringSerializer.class.getName(),
                        "--spring.kafka.producer.value-serializer="
                                + ByteArraySerializer.class.getName(),
                        "--benchmark.topic=" + ground.topic());
    }
}
