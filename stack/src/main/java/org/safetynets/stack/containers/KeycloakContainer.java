package org.safetynets.stack.containers;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.safetynets.stack.parts.Keycloak;
import org.safetynets.stack.parts.KeycloakAddress;
import org.safetynets.stack.parts.KeycloakProvider;
import org.safetynets.stack.parts.Realm;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.MountableFile;

/** Keycloak in a container, with the same realm and theme. */
public final class KeycloakContainer {
    private static final int PORT = 8080;
    private static final String HOME = "/opt/keycloak/";

    private KeycloakContainer() {}

    @SuppressWarnings("resource") // ends with this JVM
    public static KeycloakAddress start(Realm realm, Map<String, String> environment) {
        var container =
                new GenericContainer<>(Images.of("keycloak"))
                        .withCommand("start-dev", "--http-host=0.0.0.0", "--import-realm")
                        .withEnv(environment)
                        .withExposedPorts(PORT)
                        .waitingFor(Wait.forHttp("/realms/" + Keycloak.REALM).forPort(PORT))
                        .withStartupTimeout(Duration.ofMinutes(3));
        realm.imports()
                .forEach(
                        (name, file) ->
                                container.withCopyFileToContainer(
                                        MountableFile.forHostPath(file),
                                        HOME + "data/import/" + name));
        container.withCopyFileToContainer(
                MountableFile.forHostPath(realm.commonPasswords()), HOME + Realm.PASSWORDS);
        container.withCopyToContainer(
                Transferable.of(KeycloakProvider.onClassPath().jar()),
                HOME + KeycloakProvider.PLACE);
        if (Files.isDirectory(realm.themes())) {
            container.withCopyFileToContainer(
                    MountableFile.forHostPath(realm.themes()), HOME + "themes");
        }
        container.start();
        return new KeycloakAddress("http://" + Images.hostAndPort(container, PORT));
    }
}
