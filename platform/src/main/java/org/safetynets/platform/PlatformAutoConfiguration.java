package org.safetynets.platform;

import java.time.Clock;
import org.safetynets.platform.kafka.KafkaSettings;
import org.safetynets.platform.kafka.KafkaSignIn;
import org.safetynets.tracing.Collector;
import org.safetynets.tracing.Spans;
import org.safetynets.tracing.logs.LogLineMetrics;
import org.safetynets.tracing.logs.LogsElsewhere;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/** The clock, where Kafka is, and where spans and log lines go. */
@AutoConfiguration
@EnableConfigurationProperties(KafkaSignIn.class)
public class PlatformAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Spans spans(Environment environment) {
        var collector =
                new Collector(
                        environment.getRequiredProperty("nets.traces.address"),
                        environment.getRequiredProperty("nets.traces.share", double.class));
        return new Spans(
                collector,
                environment.getRequiredProperty("spring.application.name"),
                environment.getRequiredProperty("nets.instance"));
    }

    @Bean
    LogsElsewhere logsElsewhere(Environment environment, @Value("${NETS_LOGS:}") String address) {
        return new LogsElsewhere(
                address,
                environment.getRequiredProperty("spring.application.name"),
                environment.getRequiredProperty("nets.instance"));
    }

    @Bean
    LogLineMetrics logLineMetrics(LogsElsewhere logs) {
        return new LogLineMetrics(logs);
    }

    @Bean
    DevelopmentDefaultsRefused developmentDefaultsRefused(ConfigurableEnvironment environment) {
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
