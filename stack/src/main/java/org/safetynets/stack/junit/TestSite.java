package org.safetynets.stack.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.safetynets.stack.cache.Cache;
import org.safetynets.stack.cache.Folders;
import org.safetynets.stack.parts.Part;
import org.safetynets.stack.parts.PartStarter;
import org.safetynets.stack.parts.Project;
import org.safetynets.stack.parts.Site;
import org.safetynets.stack.process.FreePorts;
import org.safetynets.stack.process.GuardedSpawner;
import org.safetynets.stack.process.Spawner;

/** A throw-away site: free ports, a temporary folder, processes that end with this JVM. */
final class TestSite {
    private final Queue<Process> processes = new ConcurrentLinkedQueue<>();
    private final Site site;

    TestSite() {
        var environment = System.getenv();
        this.site =
                new Site(
                        Project.root(environment),
                        temporary(),
                        Cache.of(environment),
                        new FreePorts(),
                        environment);
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "infrastructure-end"));
    }

    <A> OnDemand<A> onDemand(Function<Site, Part<A>> part) {
        Spawner guarded = new GuardedSpawner();
        var starter =
                new PartStarter(
                        launch -> {
                            Process process = guarded.spawn(launch);
                            processes.add(process);
                            return process;
                        });
        return new OnDemand<>(() -> starter.start(part.apply(site), site));
    }

    /** Their input ends, by which each guard kills its process; killed JVMs get here unasked. */
    private void end() {
        try {
            for (Process process : processes) {
                process.getOutputStream().close();
            }
            for (Process process : processes) {
                process.waitFor(10, TimeUnit.SECONDS);
            }
        } catch (IOException | InterruptedException e) {
            processes.forEach(Process::destroyForcibly);
        }
        Folders.delete(site.folder());
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("nets-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
