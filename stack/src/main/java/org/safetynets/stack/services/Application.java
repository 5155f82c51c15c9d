package org.safetynets.stack.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.safetynets.stack.cache.Cache;
import org.safetynets.stack.cache.Folders;
import org.safetynets.stack.process.Command;
import org.safetynets.stack.process.JavaCommand;

/**
 * A service's jar taken apart into a folder of its own, so that the build may replace the jar while
 * the service runs, and so that an AOT cache can refer to files that never change.
 */
final class Application {
    private final Service service;
    private final Path jar;
    private final Cache applications;

    Application(Path project, Service service) {
        this.service = service;
        this.jar = service.jar(project);
        this.applications = new Cache(project.resolve(".nets").resolve("applications"));
    }

    /** Changes with every build of the jar. */
    String version() {
        try {
            return Long.toHexString(Files.getLastModifiedTime(jar).toMillis())
                    + "-"
                    + Long.toHexString(Files.size(jar));
        } catch (IOException e) {
            throw new UncheckedIOException("Not built: " + jar, e);
        }
    }

    Path extractedJar() {
        return applications.once(folder(), this::extract).resolve("app").resolve(jar.getFileName());
    }

    Cache applications() {
        return applications;
    }

    /** The folder's name inside the applications' cache. */
    String folder() {
        return service.module() + "/" + version();
    }

    private void extract(Path draft) {
        var line =
                List.of(
                        JavaCommand.java(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        draft.resolve("app").toString());
        Path log = draft.resolve("extract.log");
        Command.of(draft, log, line).run();
        Folders.delete(log);
    }
}
