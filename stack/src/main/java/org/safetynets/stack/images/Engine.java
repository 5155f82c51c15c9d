package org.safetynets.stack.images;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.safetynets.stack.Refused;
import org.safetynets.stack.process.Deadline;

/** The machine's container engine, or one that runs until it is closed where there is none. */
public final class Engine implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** The network it usually takes may be taken on a machine that is a container itself. */
    private static final List<String> DAEMON = List.of("dockerd", "--bip", "172.17.0.1/16");

    private final @Nullable Process own;

    private Engine(@Nullable Process own) {
        this.own = own;
    }

    public static Engine running(Docker docker, Path log) {
        if (docker.answers()) {
            return new Engine(null);
        }
        var engine = new Engine(start(log));
        Deadline.in(PATIENCE).await("The container engine", docker::answers);
        return engine;
    }

    private static Process start(Path log) {
        try {
            return new ProcessBuilder(DAEMON)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new Refused(
                    """
                    No container engine answers and none can be started: %s
                    On Debian: apt-get install docker.io docker-compose"""
                            .formatted(e.getMessage()));
        }
    }

    @Override
    public void close() {
        if (own == null) {
            return;
        }
        own.destroy();
        try {
            if (!own.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                own.destroyForcibly();
            }
        } catch (InterruptedException e) {
            own.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
