package org.safetynets.stack.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.safetynets.stack.services.Service;

/** Brings the services' jars up to date. */
public final class Build {
    private final Path project;
    private final Sources sources;
    private final Path stamp;

    public Build(Path project) {
        this.project = project;
        this.sources = new Sources(project);
        // A build may find nothing to do for a changed file; this remembers that it was asked.
        this.stamp = project.resolve(".nets").resolve("built");
    }

    /** The services whose jar is missing or older than something it is made of. */
    public List<Service> stale() {
        return Service.all().stream().filter(this::isStale).toList();
    }

    /** Runs Maven for these services and what they rest on. */
    public void run(List<Service> services, Consumer<String> told) {
        long started = System.currentTimeMillis();
        String modules = services.stream().map(Service::module).collect(Collectors.joining(","));
        Path log = project.resolve(".nets").resolve("build.log");
        new MavenBuild(project, log, told)
                .run(
                        List.of(
                                "mvn",
                                "-B",
                                "-T1C",
                                "-pl",
                                modules,
                                "-am",
                                "-DskipTests",
                                "-DskipITs",
                                "-Dspotless.check.skip",
                                "-Djacoco.skip",
                                "package"));
        remember(started);
    }

    private boolean isStale(Service service) {
        long built = Sources.modified(service.jar(project));
        long changed = sources.lastChange(service.module());
        return built == 0 || (changed > built && changed > Sources.modified(stamp));
    }

    private void remember(long started) {
        try {
            Files.write(stamp, new byte[0]);
            Files.setLastModifiedTime(stamp, FileTime.fromMillis(started));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
