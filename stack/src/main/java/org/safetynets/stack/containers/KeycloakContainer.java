package org.safetynets.stack.containers;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.safetynets.stack.parts.KeycloakAddress;
import org.safetynets.stack.parts.KeycloakProvider;
import org.safetynets.stack.parts.Realm;
import org.safetynets.stack.process.Deadline;
import org.safetynets.stack.process.Probe;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.MountableFile;

/**
 * Keycloak in a container, with the same realm and theme. It is on this machine's own network,
 * since it calls back: mails go to the sink, ends of sessions to a gateway that a test runs.
 */
public final class KeycloakContainer {
    private static final String HOME = "/opt/keycloak/";
    private final Realm realm;
    private final Map<String, String> environment;

    public KeycloakContainer(Realm realm, Map<String, String> environment) {
        this.realm = realm;
        this.environment = Map.copyOf(environment);
    }

    @SuppressWarnings("resource") // is handed over
    public void start(KeycloakAddress address, Consumer<AutoCloseable> started) {
        var container =
                new GenericContainer<>(Images.of("keycloak"))
                        .withNetworkMode(Images.MACHINES_OWN)
                        .withCommand(
                                "start-dev",
                                "--hostname=" + address.url(),
                                "--http-host=127.0.0.1",
                                "--http-port=" + URI.create(address.url()).getPort(),
                                "--cache=local",
                                // files are copied in by root, whose folder is not Keycloak's
                                "--db=dev-mem",
                                "--import-realm")
                        .withEnv(environment);
        furnish(container);
        container.start();
        started.accept(container);
        Deadline.in(Duration.ofMinutes(5))
                .await("Keycloak in a container", () -> Probe.ok(address.issuer()));
    }

    private void furnish(GenericContainer<?> container) {
        realm.imports().forEach((name, file) -> put(container, file, "data/import/" + name));
        put(container, realm.commonPasswords().list(), Realm.PASSWORDS);
        container.withCopyToContainer(
                Transferable.of(KeycloakProvider.onClassPath().jar()),
                HOME + KeycloakProvider.PLACE);
        if (Files.isDirectory(realm.themes())) {
            put(container, realm.themes(), "themes");
        }
    }

    private static void put(GenericContainer<?> container, Path file, String place) {
        container.withCopyFileToContainer(MountableFile.forHostPath(file), HOME + place);
    }
}
