package org.safetynets.stack.images;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.safetynets.stack.Refused;
import org.safetynets.stack.process.Deadline;
import org.safetynets.stack.process.LogTail;

/** The machine's container engine, or one that runs until it is closed where there is none. */
public final class Engine implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** The network it usually takes may be taken on a machine that is a container itself. */
    private static final List<String> DAEMON = List.of("dockerd", "--bip", "172.17.0.1/16");

    private final Runnable end;
    private boolean ended;

    private Engine(Runnable end) {
        this.end = end;
    }

    public static Engine running(Docker docker, Path log) {
        if (docker.answers()) {
            return new Engine(() -> {});
        }
        var network = HostNetwork.now();
        Process daemon = start(log);
        var engine = new Engine(() -> end(daemon, network));
        // Whoever interrupts us is left no engine either.
        Runtime.getRuntime().addShutdownHook(new Thread(engine::close, "engine-end"));
        var deadline = Deadline.in(PATIENCE);
        deadline.await(
                "the container engine",
                () -> docker.answers() || !daemon.isAlive() || deadline.passed());
        if (!docker.answers()) {
            engine.close();
            throw noEngine(String.join("\n", "it ended or does not answer:", LogTail.of(log, 5)));
        }
        return engine;
    }

    private static Process start(Path log) {
        try {
            return new ProcessBuilder(DAEMON)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw noEngine(String.valueOf(e.getMessage()));
        }
    }

    private static Refused noEngine(String cause) {
        return new Refused(
                """
                No container engine answers and none can be started: %s
                It needs docker and docker-compose (on Debian: apt-get install docker.io \
                docker-compose) and, to be started from here, root"""
                        .formatted(cause));
    }

    @Override
    public synchronized void close() {
        if (!ended) {
            ended = true;
            end.run();
        }
    }

    private static void end(Process daemon, HostNetwork network) {
        daemon.destroy();
        try {
            if (!daemon.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                daemon.destroyForcibly();
            }
        } catch (InterruptedException e) {
            daemon.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        network.bringBack();
    }
}
