package org.safetynets.stack.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.safetynets.stack.cache.Folders;

/** Builds that were taken apart and that nobody runs any more; each holds some 150 MB. */
public final class OldApplications {
    private final Path project;

    public OldApplications(Path project) {
        this.project = project;
    }

    public void delete() {
        List<String> running =
                ProcessHandle.allProcesses()
                        .flatMap(process -> process.info().commandLine().stream())
                        .toList();
        for (Service service : Service.all()) {
            String current = new Application(project, service).version();
            builds(service)
                    .filter(build -> !build.getFileName().toString().startsWith(current))
                    .filter(
                            build ->
                                    running.stream()
                                            .noneMatch(line -> line.contains(build.toString())))
                    .forEach(Folders::delete);
        }
    }

    private Stream<Path> builds(Service service) {
        Path folder = project.resolve(".nets/applications").resolve(service.module());
        try (var builds = Files.list(folder)) {
            return builds.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
