package org.safetynets.stack.containers;

import org.safetynets.stack.parts.MailAddress;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/** The mail sink in a container. */
public final class MailContainer {
    private static final int SMTP = 3025;
    private static final int API = 8080;

    private MailContainer() {}

    @SuppressWarnings("resource") // ends with this JVM
    public static MailAddress start() {
        var container =
                new GenericContainer<>(Images.of("mail"))
                        .withExposedPorts(SMTP, API)
                        .waitingFor(Wait.forHttp("/api/service/readiness").forPort(API));
        container.start();
        return new MailAddress(
                Images.hostAndPort(container, SMTP),
                "http://" + Images.hostAndPort(container, API));
    }
}
