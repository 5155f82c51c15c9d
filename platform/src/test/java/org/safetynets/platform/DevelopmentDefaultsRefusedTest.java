package org.safetynets.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.contracts.PublicAuthorities;
import org.safetynets.stack.access.Certificates;
import org.safetynets.stack.access.Secrets;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

class DevelopmentDefaultsRefusedTest {

    private static final String STORE = "javax.net.ssl.trustStore";

    private static Path folder;
    private static Certificates certificates;

    @BeforeAll
    static void anAuthority(@TempDir Path place) {
        folder = place;
        certificates = new Certificates(new Secrets(folder));
        certificates.authority();
    }

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
                        .withProperty("NETS_KEYCLOAK", "http://login.internal")
                        .withProperty("NETS_GATEWAY", "http://localhost:8080");

        assertThatThrownBy(() -> start(environment))
                .hasMessageContaining("NETS_CLIENT_SECRET is the development one")
                .hasMessageContaining("NETS_KEYCLOAK must be https")
                .hasMessageContaining("NETS_GATEWAY must be https");
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

    @ParameterizedTest
    @ValueSource(strings = {"NETS_MONGODB_URI", "NETS_KAFKA", "NETS_LOGS", "NETS_MAIL_TLS"})
    void production_takes_a_blank_setting_for_one_left_out(String name) {
        var environment =
                production()
                        .withProperty("nets.needed-in-production", "NETS_MAIL_TLS")
                        .withProperty("NETS_MAIL_TLS", "starttls")
                        .withProperty(name, " ");

        assertThatThrownBy(() -> start(environment))
                .hasMessageContaining("not set: [" + name + "]");
    }

    @Test
    void production_refuses_the_keys_of_the_repository() {
        var environment = production().withProperty("nets.keys.file", "");

        assertThatThrownBy(() -> start(environment)).hasMessageContaining("NETS_KEYS_FILE");
    }

    @Test
    void production_takes_a_vault_in_the_place_of_a_file_by_https_alone() {
        var vault =
                production()
                        .withProperty("nets.keys.file", "")
                        .withProperty("nets.keys.provider", "vault")
                        .withProperty("nets.keys.vault.address", "https://vault.internal");

        assertThatCode(() -> start(vault)).doesNotThrowAnyException();
        assertThatThrownBy(
                        () ->
                                start(
                                        vault.withProperty(
                                                "nets.keys.vault.address",
                                                "http://127.0.0.1:8200")))
                .hasMessageContaining("NETS_VAULT_ADDRESS must be https");
    }

    @Test
    void production_takes_an_agent_for_a_collector_of_lines_when_that_is_said() {
        var environment = production().withProperty("NETS_LOGS", "none");

        assertThatCode(() -> start(environment)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"NONE, true", "' none', yes", "none, On", "none, 1"})
    void production_refuses_what_a_service_says_is_for_development(String tls, String loopback) {
        var environment =
                production()
                        .withProperty(
                                "nets.refused-in-production",
                                "NETS_MAIL_TLS=none, NETS_OUTBOUND_ALLOW_LOOPBACK=true")
                        .withProperty("NETS_MAIL_TLS", "starttls")
                        .withProperty("NETS_OUTBOUND_ALLOW_LOOPBACK", "");

        assertThatCode(() -> start(environment)).doesNotThrowAnyException();
        environment.setProperty("NETS_MAIL_TLS", tls);
        environment.setProperty("NETS_OUTBOUND_ALLOW_LOOPBACK", loopback);
        assertThatThrownBy(() -> start(environment))
                .hasMessageContaining("NETS_MAIL_TLS may not be none")
                .hasMessageContaining("NETS_OUTBOUND_ALLOW_LOOPBACK may not be true");
    }

    @Test
    void production_takes_secrets_from_files_and_not_from_variables() {
        var environment = production();
        var variables =
                new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of("NETS_CLIENT_SECRET", "of-its-own", "NETS_KAFKA", "kafka:9093"));
        environment.getPropertySources().addLast(variables);

        assertThatThrownBy(() -> start(environment))
                .hasMessageContaining("secrets in variables")
                .hasMessageContaining("[NETS_CLIENT_SECRET]");
    }

    @ParameterizedTest
    @CsvSource({
        "NETS_MONGODB_URI, mongodb://db.internal/?replicaSet=rs0, must say tls=true",
        "NETS_MONGODB_URI, mongodb+srv://db.internal/?tls=false, must say tls=true",
        "NETS_KEYS_MONGODB_URI, mongodb://keys.internal/, must say tls=true",
        "NETS_KAFKA_SECURITY, SASL_PLAINTEXT, must be SASL_SSL",
        "NETS_KAFKA_SECURITY, '', must be SASL_SSL",
        "NETS_IDENTITY, http://identity.internal, must be https",
        "NETS_KEYCLOAK_INTERNAL, http://keycloak.internal, must be https",
        "NETS_LOGS, http://logs.internal:4318, must be https",
        "NETS_NOTIFICATIONS, 'https://a.internal, http://b.internal', must be https",
        "server.ssl.bundle, '', it would listen without TLS"
    })
    void production_refuses_a_connection_without_tls(String name, String value, String why) {
        var plain = production().withProperty(name, value);

        assertThatThrownBy(() -> start(plain)).hasMessageContaining(why);
        plain.setProperty("NETS_TLS_BY_MESH", "true");
        assertThatCode(() -> start(plain)).doesNotThrowAnyException();
    }

    @Test
    void production_refuses_a_store_in_which_an_own_authority_lies_among_the_public_ones() {
        refused(certificates.wideTrustStore(), "public authorities, where");
        refused(folder.resolve("none"), "javax.net.ssl.trustStore cannot be read");
    }

    @Test
    void production_refuses_to_go_by_the_store_of_the_jdk() throws IOException {
        var theirs = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
        var environment = production().withProperty(STORE, " ");

        assertThatThrownBy(() -> start(environment)).hasMessageContaining(STORE + " is not set");
        environment.setProperty("NETS_TLS_BY_MESH", "true");
        assertThatCode(() -> start(environment)).doesNotThrowAnyException();
        refused(theirs, STORE + " is the JDK's own");
        var linked = Files.createSymbolicLink(folder.resolve("linked"), theirs);
        refused(linked, STORE + " is the JDK's own");
        refused(Files.copy(theirs, folder.resolve("copied")), "public authorities, where");
    }

    /** As one is that somebody imported into the JDK's store, by which it is known outside. */
    @Test
    void production_refuses_a_store_of_authorities_that_are_all_known_outside() throws Exception {
        var one = KeyStore.getInstance("PKCS12");
        one.load(null, null);
        var known = PublicAuthorities.store();
        var alias = known.aliases().nextElement();
        one.setCertificateEntry(alias, known.getCertificate(alias));
        var file = folder.resolve("one.p12");
        try (var out = Files.newOutputStream(file)) {
            one.store(out, Certificates.trustPassword().toCharArray());
        }

        refused(file, "holds no authority beside those of the JDK's own store");
    }

    private static void refused(Path store, String why) {
        var environment = production().withProperty(STORE, store.toString());
        assertThatThrownBy(() -> start(environment)).hasMessageContaining(why);
    }

    private static MockEnvironment production() {
        return new MockEnvironment()
                .withProperty("NETS_PROFILE", "production")
                .withProperty("NETS_CLIENT_SECRET", "of-its-own")
                .withProperty("NETS_MONGODB_URI", "mongodb://db.internal/?replicaSet=rs0&tls=true")
                .withProperty("NETS_KAFKA", "kafka.internal:9093")
                .withProperty("NETS_KAFKA_SECURITY", "SASL_SSL")
                .withProperty("spring.application.name", "group-service")
                .withProperty("NETS_IDENTITY", "https://identity.internal")
                .withProperty("NETS_NOTIFICATIONS", "https://a.internal, https://b.internal")
                .withProperty("NETS_TRAINING", "http://not-called-from-here.internal")
                .withProperty("server.ssl.bundle", "listener")
                .withProperty("NETS_KEYCLOAK", "https://login.internal")
                .withProperty("NETS_LOGS", "https://logs.internal:4318")
                .withProperty("nets.keys.file", "/run/secrets/keys")
                .withProperty(STORE, certificates.trustStore().toString())
                .withProperty(STORE + "Password", Certificates.trustPassword());
    }

    private static void start(MockEnvironment environment) {
        new DevelopmentDefaultsRefused(environment).afterPropertiesSet();
    }
}
