package org.safetynets.gateway;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.stack.access.Certificates;
import org.safetynets.stack.access.Secrets;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

class DevelopmentDefaultsRefusedTest {

    private static final String STORE = "javax.net.ssl.trustStore";

    private static Certificates certificates;

    private static final Map<String, String> GOOD =
            Map.ofEntries(
                    Map.entry("NETS_PROFILE", "production"),
                    Map.entry("NETS_CLIENT_SECRET", "k2Jd8..."),
                    Map.entry("NETS_MONGODB_URI", "mongodb://db/?tls=true"),
                    Map.entry("NETS_KEYCLOAK", "https://login.example"),
                    Map.entry("NETS_GATEWAY", "https://nets.example"),
                    Map.entry("NETS_IDENTITY", "https://identity.internal"),
                    Map.entry("NETS_GROUPS", "https://groups.internal"),
                    Map.entry("NETS_TRAINING", "https://training.internal"),
                    Map.entry("NETS_NOTIFICATIONS", "https://notifications.internal"),
                    Map.entry("NETS_REFERRALS", "https://referrals.internal"),
                    Map.entry("NETS_PORTAL", "https://portal.internal"),
                    Map.entry("NETS_LOGS", "https://logs.internal:4318"),
                    Map.entry("server.ssl.bundle", "listener"));

    @BeforeAll
    static void anAuthority(@TempDir Path folder) {
        certificates = new Certificates(new Secrets(folder));
        certificates.authority();
    }

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
    void production_is_told_where_log_lines_go_or_that_an_agent_takes_them() {
        assertThatThrownBy(() -> check("NETS_LOGS", ""))
                .hasMessageContaining("NETS_LOGS is missing");
        assertThatCode(() -> check("NETS_LOGS", "none")).doesNotThrowAnyException();
    }

    @Test
    void production_refuses_connections_without_tls() {
        assertThatThrownBy(() -> check("NETS_MONGODB_URI", "mongodb://db/"))
                .hasMessageContaining("NETS_MONGODB_URI must say tls=true");
        assertThatThrownBy(() -> check("NETS_PORTAL", "http://portal.internal"))
                .hasMessageContaining("NETS_PORTAL must be https");
        assertThatThrownBy(() -> check("NETS_LOGS", "http://logs.internal"))
                .hasMessageContaining("NETS_LOGS must be https");
        assertThatThrownBy(() -> check("server.ssl.bundle", ""))
                .hasMessageContaining("listen without TLS");
    }

    @Test
    void production_trusts_inside_by_a_store_of_its_own_alone() {
        assertThatThrownBy(() -> check(STORE, "")).hasMessageContaining(STORE + " is not set");
        assertThatThrownBy(() -> check(STORE, certificates.wideTrustStore().toString()))
                .hasMessageContaining("public authorities");
    }

    @Test
    void production_takes_secrets_from_files_and_not_from_variables() {
        var environment = good();
        environment
                .getPropertySources()
                .addLast(
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of(
                                        "NETS_MONGODB_URI",
                                        "mongodb://gateway:" + "k2Jd8" + "@db/")));
        assertThatThrownBy(() -> new DevelopmentDefaultsRefused(environment).afterPropertiesSet())
                .hasMessageContaining("secrets in variables")
                .hasMessageContaining("[NETS_MONGODB_URI]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NETS_MONGODB_URI", "NETS_IDENTITY", "NETS_PORTAL"})
    void production_refuses_a_setting_left_out(String name) {
        assertThatThrownBy(() -> check(name, "")).hasMessageContaining(name + " is missing");
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
        var environment = good();
        environment.setProperty(name, value);
        new DevelopmentDefaultsRefused(environment).afterPropertiesSet();
    }

    private static MockEnvironment good() {
        var environment = new MockEnvironment();
        GOOD.forEach(environment::setProperty);
        environment.setProperty(STORE, certificates.trustStore().toString());
        environment.setProperty(STORE + "Password", Certificates.trustPassword());
        return environment;
    }
}
