package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class PlainConnectionsRefusedTest {

    private static final String STORE = "javax.net.ssl.trustStore";
    private static final String PASSWORD = "changeit";

    private static Path store;

    @BeforeAll
    static void anAuthority(@TempDir Path folder) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        store = folder.resolve("inside.p12");
        var made = List.of("-genkeypair", "-alias", "ca", "-dname", "CN=inside", "-keyalg", "EC");
        var line =
                new ArrayList<>(
                        List.of(tool, "-keystore", store.toString(), "-storepass", PASSWORD));
        line.addAll(made);
        var process = new ProcessBuilder(line).redirectErrorStream(true).start();
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void production_reaches_services_by_tls_alone() {
        assertThatCode(() -> start(production())).doesNotThrowAnyException();
        var plain = production().withProperty("NETS_GROUPS", "http://groups.internal");
        assertThatThrownBy(() -> start(plain)).hasMessageContaining("NETS_GROUPS must be https");
        plain.setProperty("NETS_TLS_BY_MESH", "true");
        assertThatCode(() -> start(plain)).doesNotThrowAnyException();
    }

    @Test
    void production_refuses_an_address_left_out() {
        var without = production();
        without.setProperty("NETS_TRAINING", "");
        assertThatThrownBy(() -> start(without)).hasMessageContaining("NETS_TRAINING is missing");
    }

    @Test
    void production_is_told_where_log_lines_go_or_that_an_agent_takes_them() {
        var without = production().withProperty("NETS_LOGS", "");
        assertThatThrownBy(() -> start(without)).hasMessageContaining("NETS_LOGS is missing");
        var plain = production().withProperty("NETS_LOGS", "http://logs.internal");
        assertThatThrownBy(() -> start(plain)).hasMessageContaining("NETS_LOGS must be https");
        assertThatCode(() -> start(production().withProperty("NETS_LOGS", "none")))
                .doesNotThrowAnyException();
    }

    @Test
    void development_takes_everything() {
        assertThatCode(() -> start(new MockEnvironment())).doesNotThrowAnyException();
    }

    @Test
    void production_trusts_inside_by_a_store_of_its_own_alone() {
        var without = production().withProperty(STORE, "");
        assertThatThrownBy(() -> start(without)).hasMessageContaining(STORE + " is not set");
    }

    private static MockEnvironment production() {
        return new MockEnvironment()
                .withProperty("NETS_PROFILE", "production")
                .withProperty("NETS_GATEWAY", "https://nets.example")
                .withProperty("NETS_KEYCLOAK", "https://login.example")
                .withProperty("NETS_IDENTITY", "https://identity.internal")
                .withProperty("NETS_GROUPS", "https://groups.internal")
                .withProperty("NETS_TRAINING", "https://training.internal")
                .withProperty("NETS_NOTIFICATIONS", "https://notifications.internal")
                .withProperty("NETS_REFERRALS", "https://referrals.internal")
                .withProperty("NETS_LOGS", "https://logs.internal:4318")
                .withProperty("server.ssl.bundle", "listener")
                .withProperty(STORE, store.toString())
                .withProperty(STORE + "Password", PASSWORD);
    }

    private static void start(MockEnvironment environment) {
        new PlainConnectionsRefused(environment).afterPropertiesSet();
    }
}
