package org.safetynets.stack.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safetynets.stack.parts.Project;
import org.safetynets.stack.process.JavaCommand;

/** Builds the benchmarks with all they measure and runs them. */
public final class BenchRun {
    private final List<String> arguments;

    /** As the benchmarks themselves take them. */
    public BenchRun(List<String> arguments) {
        this.arguments = List.copyOf(arguments);
    }

    /** The exit status of the benchmarks. */
    public int run() {
        Map<String, String> environment = System.getenv();
        Path project = Project.root(environment);
        var foreground = new Foreground(project, environment);
        int built =
                foreground.run(
                        List.of(
                                "mvn",
                                "-q",
                                "-B",
                                "package",
                                "-DskipTests",
                                "-DskipITs",
                                "-Dspotless.check.skip",
                                "-Djacoco.skip"));
        if (built != 0) {
            return built;
        }
        Path jar = project.resolve("benchmarks/target/benchmarks-0.1.0-SNAPSHOT.jar");
        var line = new ArrayList<>(List.of(JavaCommand.java(), "-jar", jar.toString()));
        line.addAll(arguments);
        return foreground.run(line);
    }
}
