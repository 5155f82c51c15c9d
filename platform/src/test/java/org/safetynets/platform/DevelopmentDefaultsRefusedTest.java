package org.safetynets.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class DevelopmentDefaultsRefusedTest {

    @Test
    void development_may_run_on_what_the_repository_says() {
        assertThatCode(() -> start(new MockEnvironment())).doesNotThrowAnyException();
    }

    @Test
    void production_starts_on_settings_of_its_own() {
        assertThatCode(() -> start(production())).doesNotThrowAnyException();
    }

    @Test
    void production_refuses_the_secret_of_the_repository_and_plain_http() {
        var environment =
                production()
                        .withProperty("NETS_CLIENT_SECRET", "groups-development")
                        .withProperty("NETS_KEYCLOAK", "http://login.internal");

        assertThatThrownBy(() -> start(environment))
                .hasMessageContaining("NETS_CLIENT_SECRET is the development one")
                .hasMessageContaining("NETS_KEYCLOAK must be https");
    }

    @Test
    void production_names_everything_a_service_misses_its_own_needs_too() {
        var environment =
                new MockEnvironment()
                        .withProperty("NETS_PROFILE", "production")
                        .withProperty("nets.needed-in-production", "NETS_SMTP, NETS_MAIL_FROM");

        assertThatThrownBy(() -> start(environment))
                .hasMessageContaining("NETS_MONGODB_URI")
                .hasMessageContaining("NETS_SMTP")
                .hasMessageContaining("NETS_MAIL_FROM");
    }

    private static MockEnvironment production() {
        return new MockEnvironment()
                .withProperty("NETS_PROFILE", "production")
                .withProperty("NETS_CLIENT_SECRET", "of-its-own")
                .withProperty("NETS_MONGODB_URI", "mongodb://db.internal/?replicaSet=rs0")
                .withProperty("NETS_KAFKA", "kafka.internal:9093")
                .withProperty("NETS_KEYCLOAK", "https://login.internal");
    }

    private static void start(MockEnvironment environment) {
        new DevelopmentDefaultsRefused(environment).afterPropertiesSet();
    }
}
