package org.safetynets.stack.launcher;

import java.util.List;
import java.util.Map;
import org.safetynets.stack.parts.Project;

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
        return new OwnProgram("benchmarks", Project.root(environment), environment)
                .runBesideAll(arguments);
    }
}
