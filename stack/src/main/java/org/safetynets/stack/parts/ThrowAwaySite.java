package org.safetynets.stack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.safetynets.stack.cache.Cache;
import org.safetynets.stack.cache.Folders;
import org.safetynets.stack.process.FreePorts;
import org.safetynets.stack.process.GuardedSpawner;
import org.safetynets.stack.process.Launch;

/** Free ports, a temporary folder, and parts that end with this JVM: for tests. */
public final class ThrowAwaySite implements AutoCloseable {
    private final Queue<Process> processes = new ConcurrentLinkedQueue<>();
    private final Queue<AutoCloseable> containers = new ConcurrentLinkedQueue<>();
    private final GuardedSpawner guarded = new GuardedSpawner();
    private final PartStarter starter = new PartStarter(this::spawn, containers::add);
    private final Site site;

    public ThrowAwaySite(Map<String, String> environment) {
        this.site =
                new Site(
                        Project.root(environment),
                        temporary(),
                        Cache.of(environment),
                        new FreePorts(),
                        environment);
    }

    public Site site() {
        return site;
    }

    public <A> A start(Part<A> part) {
        return starter.start(part, site);
    }

    /** Their input ends, by which each guard kills its process; killed JVMs get here unasked. */
    @Override
    public void close() {
        endContainers();
        try {
            for (Process process : processes) {
                process.getOutputStream().close();
            }
            for (Process process : processes) {
                process.waitFor(10, TimeUnit.SECONDS);
            }
        } catch (IOException e) {
            processes.forEach(Process::destroyForcibly);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Folders.delete(site.folder());
    }

    /** Each goes once, also where this is closed again. */
    private void endContainers() {
        for (var it = containers.poll(); it != null; it = containers.poll()) {
            try {
                it.close();
            } catch (Exception e) {
                throw new IllegalStateException("A container did not end", e);
            }
        }
    }

    private Process spawn(Launch launch) {
        Process process = guarded.spawn(launch);
        processes.add(process);
        return process;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("nets-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
