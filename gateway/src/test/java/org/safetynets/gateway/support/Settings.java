package org.safetynets.gateway.support;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.safetynets.gateway.GatewaySettings;
import org.safetynets.tracing.Collector;
import org.springframework.util.unit.DataSize;

/** Settings for tests that need no running gateway. */
public final class Settings {

    private static final GatewaySettings.Limit LIMIT = new GatewaySettings.Limit(10, 5);

    private Settings() {}

    public static GatewaySettings at(String publicUrl, String keycloak) {
        return new GatewaySettings(
                URI.create(publicUrl),
                URI.create("https://www.bbc.com/weather"),
                0,
                DataSize.ofMegabytes(1),
                DataSize.ofMegabytes(6),
                DataSize.ofMegabytes(26),
                Duration.ofSeconds(1),
                Duration.ofMillis(300),
                new GatewaySettings.Keycloak(keycloak, keycloak, "gateway", "secret"),
                new GatewaySettings.Sessions(Duration.ofMinutes(30), Duration.ofHours(10)),
                new GatewaySettings.Limits(LIMIT, LIMIT, LIMIT),
                Map.of(),
                Collector.none(),
                List.of());
    }
}
