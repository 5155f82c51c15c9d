package org.safetynets.platform;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.safetynets.contracts.OpenSecrets;
import org.safetynets.contracts.PlainConnections;
import org.safetynets.contracts.ServiceAccess;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

/** Keeps a production deployment from running on what is written in the repository. */
final class DevelopmentDefaultsRefused implements InitializingBean {

    /** What a service needs besides, in its own settings: names with commas between. */
    private static final String ALSO_NEEDED = "nets.needed-in-production";

    /** What it may not be told: {@code NAME=value} with commas between. */
    private static final String REFUSED = "nets.refused-in-production";

    private static final List<String> NEEDED =
            List.of(
                    "NETS_CLIENT_SECRET",
                    "NETS_MONGODB_URI",
                    "NETS_KAFKA",
                    "NETS_KEYCLOAK",
                    "NETS_LOGS");

    private final ConfigurableEnvironment environment;

    DevelopmentDefaultsRefused(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        if (!"production".equals(environment.getProperty("NETS_PROFILE"))) {
            return;
        }
        var also = environment.getProperty(ALSO_NEEDED, String[].class, new String[0]);
        var missing =
                Stream.concat(NEEDED.stream(), Stream.of(also))
                        .filter(it -> environment.getProperty(it, "").isBlank())
                        .toList();
        var secret = environment.getProperty("NETS_CLIENT_SECRET", "");
        var settings =
                Stream.of(
                        missing.isEmpty() ? "" : "not set: " + missing,
                        secret.endsWith("-development")
                                ? "NETS_CLIENT_SECRET is the development one"
                                : "",
                        plain("NETS_KEYCLOAK"),
                        plain("NETS_GATEWAY"),
                        keys());
        var wrong =
                Stream.of(
                                settings,
                                refused(),
                                OpenSecrets.among(this::variable).stream(),
                                plainConnections())
                        .flatMap(it -> it)
                        .filter(it -> !it.isEmpty())
                        .toList();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(
                    "NETS_PROFILE=production refuses to start: " + String.join("; ", wrong));
        }
    }

    /**
     * What browsers see; nobody encrypts that but its own server, and the usual one is this
     * machine.
     */
    private String plain(String name) {
        return environment.getProperty(name, "").startsWith("http://")
                ? name + " must be https"
                : "";
    }

    private Stream<String> refused() {
        return Stream.of(environment.getProperty(REFUSED, String[].class, new String[0]))
                .map(it -> it.split("=", 2))
                .filter(it -> is(it[0], it[1]))
                .map(it -> it[0] + " may not be " + it[1]);
    }

    /** As Spring binds it: yes, on and 1 are true as well, and case and spaces are no matter. */
    private boolean is(String name, String refused) {
        return refused.equals("true")
                ? environment.getProperty(name, Boolean.class, false)
                : environment.getProperty(name, "").strip().equalsIgnoreCase(refused);
    }

    private String variable(String name) {
        var variables =
                environment
                        .getPropertySources()
                        .get(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        return variables != null && variables.getProperty(name) instanceof String it ? it : "";
    }

    /** To the stores, to Keycloak, to the services it calls, and to itself. */
    private Stream<String> plainConnections() {
        var service = environment.getProperty("spring.application.name", "");
        var parts =
                ServiceAccess.named(service).stream()
                        .flatMap(it -> it.calls().stream())
                        .flatMap(it -> ServiceAccess.named(it).stream())
                        .map(it -> "NETS_" + it.context().toUpperCase(Locale.ROOT));
        var called = Stream.concat(parts, Stream.of("NETS_KEYCLOAK_INTERNAL")).toList();
        return PlainConnections.among(it -> environment.getProperty(it, ""), called).stream();
    }

    /** What is wrong with the key-encryption keys; empty when nothing is. */
    private String keys() {
        if ("vault".equals(environment.getProperty("nets.keys.provider"))) {
            var address = environment.getProperty("nets.keys.vault.address", "");
            return address.startsWith("https://") ? "" : "NETS_VAULT_ADDRESS must be https";
        }
        var file = environment.getProperty("nets.keys.file", "");
        return file.isBlank() ? "not set: [NETS_KEYS_FILE]" : "";
    }
}
