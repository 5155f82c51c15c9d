package org.safetynets.stack.containers;

import org.safetynets.stack.cache.Versions;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/** The images of the parts, pinned like everything else. */
final class Images {
    /** No network between the container and this machine. */
    static final String MACHINES_OWN = "host";

    private Images() {}

    static DockerImageName of(String part) {
        return DockerImageName.parse(Versions.of("image." + part));
    }

    static String hostAndPort(GenericContainer<?> container, int port) {
        return container.getHost() + ":" + container.getMappedPort(port);
    }
}
