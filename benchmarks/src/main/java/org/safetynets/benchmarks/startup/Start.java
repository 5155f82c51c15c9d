package org.safetynets.benchmarks.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.safetynets.benchmarks.report.Machine;
import org.safetynets.benchmarks.report.Sample;
import org.safetynets.stack.process.GuardedSpawner;
import org.safetynets.stack.process.Pause;
import org.safetynets.stack.process.Starter;
import org.safetynets.stack.state.Memory;

/** One start of a candidate, which is ended afterwards. */
final class Start {

    static final String READY = "ready_s";
    static final String CPU = "cpu_s";
    static final String MEMORY = "rss_mb";

    /** Long enough for what a service still does once it is ready. */
    private static final Duration SETTLING = Duration.ofSeconds(5);

    private final Candidate candidate;

    Start(Candidate candidate) {
        this.candidate = candidate;
    }

    List<Sample> measure() {
        var launch = candidate.launch();
        try {
            Files.createDirectories(launch.directory()); // the guard removes it at the end
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var began = System.nanoTime();
        var guard = new GuardedSpawner().spawn(launch);
        try {
            Starter.await(launch, guard);
            var took = Duration.ofNanos(System.nanoTime() - began);
            var java = java(guard);
            var cpu = java.info().totalCpuDuration().orElseThrow();
            Pause.of(SETTLING);
            var memory = Memory.of(java.pid());
            return List.of(
                    sample(READY, took.toMillis() / 1e3),
                    sample(CPU, cpu.toMillis() / 1e3),
                    sample(MEMORY, memory / 1048576.0));
        } finally {
            end(guard);
        }
    }

    private ProcessHandle java(Process guard) {
        return guard.descendants()
                .filter(it -> it.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No JVM runs " + candidate));
    }

    private Sample sample(String metric, double value) {
        return new Sample(
                candidate.scenario(), candidate.subject(), metric, value, Machine.load1());
    }

    /** The guard kills the JVM when its own input ends. */
    private static void end(Process guard) {
        try {
            guard.getOutputStream().close();
            guard.waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            guard.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
