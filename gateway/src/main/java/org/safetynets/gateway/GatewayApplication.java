package org.safetynets.gateway;

import java.time.Clock;
import java.util.UUID;
import org.safetynets.contracts.StrongTls;
import org.safetynets.tracing.Spans;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The one origin that browsers and API clients talk to. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(GatewaySettings.class)
public class GatewayApplication {

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
        return new Spans(
                settings.traces(),
                "gateway",
                instance.isEmpty() ? "gateway-" + UUID.randomUUID() : instance);
    }
}
