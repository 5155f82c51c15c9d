package org.safetynets.platform;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.safetynets.contracts.PlainConnections;
import org.safetynets.contracts.ServiceAccess;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;

/** Keeps a production deployment from running on what is written in the repository. */
final class DevelopmentDefaultsRefused implements InitializingBean {

    /** What a service needs besides, in its own settings: names with commas between. */
    private static final String ALSO_NEEDED = "nets.needed-in-production";

    private static final List<String> NEEDED =
            List.of("NETS_CLIENT_SECRET", "NETS_MONGODB_URI", "NETS_KAFKA", "NETS_KEYCLOAK");

    private final Environment environment;

    DevelopmentDefaultsRefused(Environment environment) {
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
                        .filter(it -> environment.getProperty(it) == null)
                        .toList();
        var secret = environment.getProperty("NETS_CLIENT_SECRET", "");
        var wrong =
                Stream.concat(
                                Stream.of(
                                        missing.isEmpty() ? "" : "not set: " + missing,
                                        secret.endsWith("-development")
                                                ? "NETS_CLIENT_SECRET is the development one"
                                                : "",
                                        plain("NETS_KEYCLOAK"),
                                        plain("NETS_GATEWAY"),
                                        keys()),
                                plainConnections())
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

    /** To the stores, to the services it calls, and to itself. */
    private Stream<String> plainConnections() {
        var service = environment.getProperty("spring.application.name", "");
        var called =
                ServiceAccess.named(service).stream()
                        .flatMap(it -> it.calls().stream())
                        .flatMap(it -> ServiceAccess.named(it).stream())
                        .map(it -> "NETS_" + it.context().toUpperCase(Locale.ROOT))
                        .toList();
        return PlainConnections.among(it -> environment.getProperty(it, ""), called).stream();
    }

    /** What is wrong with the key-encryption keys; empty when nothing is. */
    private String keys() {
        if ("vault".equals(environment.getProperty("nets.keys.provider"))) {
            var address = environment.getProperty("nets.keys.vault.address", "");
            return address.startsWith("https://") ? "" : "NETS_VAULT_ADDRESS must be https";
        }
        var file = environment.getProperty("nets.keys.file", "");
        return file.isEmpty() ? "not set: [NETS_KEYS_FILE]" : "";
    }
}
