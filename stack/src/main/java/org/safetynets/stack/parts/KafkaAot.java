package org.safetynets.stack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.safetynets.stack.cache.Cache;
import org.safetynets.stack.cache.Checksum;
import org.safetynets.stack.process.Deadline;
import org.safetynets.stack.process.FreePorts;
import org.safetynets.stack.process.Probe;

/** What the JVM learned when a broker was started once, so that every start after is short. */
final class KafkaAot {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final Cache cache;
    private final KafkaHome home;

    KafkaAot(Cache cache, KafkaHome home) {
        this.cache = cache;
        this.home = home;
    }

    /** The option that makes a JVM use it; none when the training did not succeed. */
    Optional<String> option() {
        try {
            Path trained = cache.once(name(), this::train);
            return Optional.of("-XX:AOTCache=" + trained.resolve("kafka.aot"));
        } catch (IllegalStateException e) {
            return Optional.empty(); // the broker starts without, only later
        }
    }

    /** It holds only for exactly this JVM and these options. */
    private String name() {
        String jvm = Runtime.version() + String.join(" ", home.java());
        return home.name() + "-aot-" + Checksum.of(List.of(), jvm).substring(0, 8);
    }

    private void train(Path draft) {
        var ports = new FreePorts();
        int port = ports.of("kafka");
        Path configuration = home.prepare(draft, port, ports.of("controller"));
        List<String> line = home.java("-XX:AOTCacheOutput=" + draft.resolve("kafka.aot"));
        line.addAll(List.of("kafka.Kafka", configuration.toString()));
        try {
            Process broker =
                    new ProcessBuilder(line)
                            .redirectErrorStream(true)
                            .redirectOutput(draft.resolve("training.log").toFile())
                            .start();
            end(broker, () -> Probe.listens(port) || !broker.isAlive());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!draft.resolve("kafka.aot").toFile().isFile()) {
            throw new IllegalStateException("No AOT cache in " + draft);
        }
    }

    /** Ended by a request, for it writes down what it learned at its end. */
    private static void end(Process broker, BooleanSupplier serves) {
        try {
            Deadline.in(PATIENCE).await("a broker to learn from", serves);
            broker.destroy();
            broker.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            broker.destroyForcibly();
        }
    }
}
