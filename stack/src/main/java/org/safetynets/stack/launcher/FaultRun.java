package org.safetynets.stack.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safetynets.stack.process.JavaCommand;

/** Builds the fault drills and lets them loose on a stack that stands. */
public final class FaultRun {
    private static final List<String> BUILD =
            List.of(
                    "mvn",
                    "-q",
                    "-B",
                    "package",
                    "-pl",
                    "faults",
                    "-am",
                    "-DskipTests",
                    "-DskipITs",
                    "-Dspotless.check.skip",
                    "-Djacoco.skip");
    private final Stack stack;
    private final List<String> arguments;

    public FaultRun(Stack stack, List<String> arguments) {
        this.stack = stack;
        this.arguments = List.copyOf(arguments);
    }

    /** The exit status of the drills. */
    public int run() {
        Map<String, String> environment = stack.site().environment();
        Path project = stack.site().project();
        var foreground = new Foreground(project, environment);
        int built = foreground.run(BUILD);
        if (built != 0) {
            return built;
        }
        Path jar = project.resolve("faults/target/faults-0.1.0-SNAPSHOT.jar");
        var line = new ArrayList<>(List.of(JavaCommand.java(), "-jar", jar.toString()));
        line.addAll(List.of("--offset", String.valueOf(stack.settings().offset())));
        line.addAll(arguments);
        return foreground.run(line);
    }
}
