package org.safetynets.stack.containers;

import java.time.Duration;
import java.util.function.Consumer;
import org.safetynets.stack.process.Deadline;
import org.safetynets.stack.process.Probe;
import org.testcontainers.containers.GenericContainer;

/** The mail sink in a container, on this machine's own network, where Keycloak finds it as well. */
public final class MailContainer {
    private MailContainer() {}

    @SuppressWarnings("resource") // is handed over
    public static void start(int smtp, int api, Consumer<AutoCloseable> started) {
        var container =
                new GenericContainer<>(Images.of("mail"))
                        .withNetworkMode(Images.MACHINES_OWN)
                        .withEnv("JAVA_OPTS", "-Xmx64m")
                        .withEnv("GREENMAIL_OPTS", options(smtp, api));
        container.start();
        started.accept(container);
        String readiness = "http://127.0.0.1:" + api + "/api/service/readiness";
        Deadline.in(Duration.ofMinutes(1))
                .await("the mail sink in a container", () -> Probe.ok(readiness));
    }

    private static String options(int smtp, int api) {
        return """
               -Dgreenmail.smtp.hostname=127.0.0.1 -Dgreenmail.smtp.port=%d \
               -Dgreenmail.api.hostname=127.0.0.1 -Dgreenmail.api.port=%d -Dgreenmail.auth.disabled"""
                .formatted(smtp, api);
    }
}
