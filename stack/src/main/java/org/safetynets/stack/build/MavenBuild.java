package org.safetynets.stack.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safetynets.stack.process.StartFailed;

/** A Maven build whose steps are told as they begin and whose output goes to a log. */
final class MavenBuild {
    private static final Pattern MODULE =
            Pattern.compile("Building Safety Nets: (\\S+) .*\\[(\\d+/\\d+)]");
    private final Path project;
    private final Path log;
    private final Consumer<String> told;

    MavenBuild(Path project, Path log, Consumer<String> told) {
        this.project = project;
        this.log = log;
        this.told = told;
    }

    void run(List<String> arguments) {
        var builder = new ProcessBuilder(arguments).directory(project.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            Process maven = builder.redirectErrorStream(true).start();
            try (var output = maven.inputReader(StandardCharsets.UTF_8)) {
                copy(output);
            }
            int status = maven.waitFor();
            if (status != 0) {
                throw new StartFailed("The build", "Maven ended with " + status, log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run Maven", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while building", e);
        }
    }

    private void copy(BufferedReader output) throws IOException {
        Files.createDirectories(log.getParent());
        try (var writer = Files.newBufferedWriter(log)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                writer.write(line);
                writer.newLine();
                Matcher module = MODULE.matcher(line);
                if (module.find()) {
                    told.accept("Building %s (%s)".formatted(module.group(1), module.group(2)));
                }
            }
        }
    }
}
