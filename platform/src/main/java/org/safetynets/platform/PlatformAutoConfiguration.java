package org.safetynets.platform;

import java.time.Clock;
import org.safetynets.platform.kafka.KafkaSettings;
import org.safetynets.platform.kafka.KafkaSignIn;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** The clock, and where Kafka is. */
@AutoConfiguration
@EnableConfigurationProperties(KafkaSignIn.class)
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
    KafkaSettings kafkaSettings(Environment environment, KafkaSignIn signIn) {
        return new KafkaSettings(
                environment.getRequiredProperty("nets.kafka"),
                environment.getRequiredProperty("spring.application.name"),
                environment.getRequiredProperty("nets.instance"),
                environment.getRequiredProperty("nets.topic-prefix"),
                signIn);
    }
}
