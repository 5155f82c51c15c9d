package org.safetynets.stack.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safetynets.stack.process.JavaCommand;

/** A module of ours that is a program: built when it is wanted, and run where the caller looks. */
final class OwnProgram {
    private static final List<String> BUILD =
            List.of(
                    "mvn",
                    "-q",
                    "-B",
                    "package",
                    "-DskipTests",
                    "-DskipITs",
                    "-Dspotless.check.skip",
                    "-Djacoco.skip");
    private final String module;
    private final Path project;
    private final Map<String, String> environment;

    OwnProgram(String module, Path project, Map<String, String> environment) {
        this.module = module;
        this.project = project;
        this.environment = environment;
    }

    /** One that works on a stack. */
    static OwnProgram on(Stack stack, String module) {
        return new OwnProgram(module, stack.site().project(), stack.site().environment());
    }

    /** Builds it and what it is made of; the exit status of the program, or of its build. */
    int run(List<String> arguments) {
        return run(List.of("-pl", module, "-am"), arguments);
    }

    /** Builds everything, since it starts what it does not depend on. */
    int runBesideAll(List<String> arguments) {
        return run(List.of(), arguments);
    }

    private int run(List<String> modules, List<String> arguments) {
        var foreground = new Foreground(project, environment);
        var build = new ArrayList<>(BUILD);
        build.addAll(modules);
        int built = foreground.run(build);
        if (built != 0) {
            return built;
        }
        Path jar = project.resolve("%1$s/target/%1$s-0.1.0-SNAPSHOT.jar".formatted(module));
        var line = new ArrayList<>(List.of(JavaCommand.java(), "-jar", jar.toString()));
        line.addAll(arguments);
        return foreground.run(line);
    }
}
