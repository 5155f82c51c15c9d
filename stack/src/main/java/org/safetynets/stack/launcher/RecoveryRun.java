package org.safetynets.stack.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safetynets.stack.process.JavaCommand;

/** Builds what backs up and restores, and runs it on a stack. */
public final class RecoveryRun {
    private static final List<String> BUILD =
            List.of(
                    "mvn",
                    "-q",
                    "-B",
                    "package",
                    "-pl",
                    "recovery",
                    "-am",
                    "-DskipTests",
                    "-DskipITs",
                    "-Dspotless.check.skip",
                    "-Djacoco.skip");
    private final Stack stack;

    public RecoveryRun(Stack stack) {
        this.stack = stack;
    }

    /** The exit status of what was done: {@code backup}, {@code restore} or {@code new-key}. */
    public int run(List<String> arguments) {
        Path project = stack.site().project();
        var foreground = new Foreground(project, stack.site().environment());
        int built = foreground.run(BUILD);
        if (built != 0) {
            return built;
        }
        Path jar = project.resolve("recovery/target/recovery-0.1.0-SNAPSHOT.jar");
        var line = new ArrayList<>(List.of(JavaCommand.java(), "-jar", jar.toString()));
        line.addAll(arguments);
        return foreground.run(line);
    }

    /** The arguments of a command on this stack. */
    public List<String> on(String command, List<String> arguments) {
        var line = new ArrayList<>(List.of(command));
        line.addAll(List.of("--offset", String.valueOf(stack.settings().offset())));
        line.addAll(arguments);
        return line;
    }
}
