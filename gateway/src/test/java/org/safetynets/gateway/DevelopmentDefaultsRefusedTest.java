package org.safetynets.gateway;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class DevelopmentDefaultsRefusedTest {

    private static final Map<String, String> GOOD =
            Map.of(
                    "NETS_PROFILE", "production",
                    "NETS_CLIENT_SECRET", "k2Jd8...",
                    "NETS_MONGODB_URI", "mongodb://db/?tls=true",
                    "NETS_KEYCLOAK", "https://login.example",
                    "NETS_GATEWAY", "https://nets.example",
                    "NETS_PORTAL", "https://portal.internal",
                    "server.ssl.bundle", "listener");

    @Test
    void production_starts_with_settings_of_its_own() {
        assertThatCode(() -> check("NETS_PROFILE", "production")).doesNotThrowAnyException();
    }

    @Test
    void production_refuses_the_development_secret() {
        assertThatThrownBy(() -> check("NETS_CLIENT_SECRET", "gateway-development"))
                .hasMessageContaining("NETS_CLIENT_SECRET");
    }

    @Test
    void production_refuses_plain_http() {
        assertThatThrownBy(() -> check("NETS_GATEWAY", "http://nets.example"))
                .hasMessageContaining("NETS_GATEWAY must be https");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://nets.example/auth",
                "https://nets.example:8443",
                "https://Nets.Example"
            })
    void production_refuses_a_keycloak_under_the_gateways_host_name(String keycloak) {
        assertThatThrownBy(() -> check("NETS_KEYCLOAK", keycloak))
                .hasMessageContaining("NETS_KEYCLOAK must have a host name of its own");
    }

    @Test
    void production_refuses_connections_without_tls() {
        assertThatThrownBy(() -> check("NETS_MONGODB_URI", "mongodb://db/"))
                .hasMessageContaining("NETS_MONGODB_URI must say tls=true");
        assertThatThrownBy(() -> check("NETS_PORTAL", "http://portal.internal"))
                .hasMessageContaining("NETS_PORTAL must be https");
        assertThatThrownBy(() -> check("server.ssl.bundle", ""))
                .hasMessageContaining("listen without TLS");
    }

    @Test
    void production_refuses_a_setting_left_out() {
        assertThatThrownBy(() -> check("NETS_MONGODB_URI", ""))
                .hasMessageContaining("NETS_MONGODB_URI is missing");
    }

    @Test
    void development_takes_everything() {
        assertThatCode(() -> check("NETS_PROFILE", "development")).doesNotThrowAnyException();
        assertThatCode(
                        () ->
                                new DevelopmentDefaultsRefused(new MockEnvironment())
                                        .afterPropertiesSet())
                .doesNotThrowAnyException();
    }

    private static void check(String name, String value) {
        var environment = new MockEnvironment();
        GOOD.forEach(environment::setProperty);
        environment.setProperty(name, value);
        new DevelopmentDefaultsRefused(environment).afterPropertiesSet();
    }
}
