package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class PlainConnectionsRefusedTest {

    @Test
    void production_reaches_services_by_tls_alone() {
        assertThatCode(() -> start(production())).doesNotThrowAnyException();
        var plain = production().withProperty("NETS_GROUPS", "http://groups.internal");
        assertThatThrownBy(() -> start(plain)).hasMessageContaining("NETS_GROUPS must be https");
        plain.setProperty("NETS_TLS_BY_MESH", "true");
        assertThatCode(() -> start(plain)).doesNotThrowAnyException();
    }

    @Test
    void development_takes_everything() {
        assertThatCode(() -> start(new MockEnvironment())).doesNotThrowAnyException();
    }

    private static MockEnvironment production() {
        return new MockEnvironment()
                .withProperty("NETS_PROFILE", "production")
                .withProperty("NETS_KEYCLOAK", "https://login.example")
                .withProperty("NETS_GROUPS", "https://groups.internal")
                .withProperty("server.ssl.bundle", "listener");
    }

    private static void start(MockEnvironment environment) {
        new PlainConnectionsRefused(environment).afterPropertiesSet();
    }
}
