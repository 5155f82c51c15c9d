package org.safetynets.platform;

import java.time.Clock;
import org.safetynets.platform.kafka.KafkaSettings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** The clock, and where Kafka is. */
@AutoConfiguration
public class PlatformAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DevelopmentDefaultsRefused developmentDefaultsRefused(Environment environment) {
        return new DevelopmentDefaultsRefused(environment);
    }

    @Bean
    KafkaSettings kafkaSettings(Environment environment) {
        return new KafkaSettings(
                environment.getRequiredProperty("nets.kafka"),
                environment.getRequiredProperty("spring.application.name"),
                environment.getRequiredProperty("nets.instance"),
                environment.getRequiredProperty("nets.topic-prefix"));
    }
}
