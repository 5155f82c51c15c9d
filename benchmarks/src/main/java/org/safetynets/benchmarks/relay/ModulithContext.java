package org.safetynets.benchmarks.relay;

import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.safetynets.contracts.PurposeChangedV1;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.modulith.events.EventExternalizationConfiguration;
import org.springframework.modulith.events.RoutingTarget;

/** Spring Modulith as its documentation sets it up, and nothing of the platform. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
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
                        "--spring.autoconfigure.exclude=" + ours(),
                        "--benchmark.topic=" + ground.topic());
    }

    /** All of the platform's, those to come too. */
    private static String ours() {
        return ImportCandidates.load(AutoConfiguration.class, null).getCandidates().stream()
                .filter(it -> it.startsWith("org.safetynets."))
                .collect(Collectors.joining(","));
    }
}
