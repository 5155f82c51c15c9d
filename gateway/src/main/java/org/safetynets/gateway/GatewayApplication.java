package org.safetynets.gateway;

import java.time.Clock;
import java.util.UUID;
import org.safetynets.contracts.StrongTls;
import org.safetynets.tracing.Spans;
import org.safetynets.tracing.logs.LogLineMetrics;
import org.safetynets.tracing.logs.LogsElsewhere;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The one origin that browsers and API clients talk to. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(GatewaySettings.class)
public class GatewayApplication {

    private static final String NAME = "gateway";

    public static void main(String[] args) {
        StrongTls.only();
        SpringApplication.run(GatewayApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Spans spans(GatewaySettings settings, @Value("${NETS_INSTANCE:}") String instance) {
        return new Spans(settings.traces(), NAME, named(instance));
    }

    @Bean
    LogsElsewhere logsElsewhere(
            @Value("${NETS_LOGS:}") String address, @Value("${NETS_INSTANCE:}") String instance) {
        return new LogsElsewhere(address, NAME, named(instance));
    }

    @Bean
    LogLineMetrics logLineMetrics(LogsElsewhere logs) {
        return new LogLineMetrics(logs);
    }

    private static String named(String instance) {
        return instance.isEmpty() ? NAME + "-" + UUID.randomUUID() : instance;
    }
}
