package org.safetynets.stack.launcher;

import java.util.ArrayList;
import java.util.List;

/** Builds the fault drills and lets them loose on a stack that stands. */
public final class FaultRun {
    private final Stack stack;
    private final List<String> arguments;

    public FaultRun(Stack stack, List<String> arguments) {
        this.stack = stack;
        this.arguments = List.copyOf(arguments);
    }

    /** The exit status of the drills. */
    public int run() {
        var line = new ArrayList<>(stack.asArguments());
        line.addAll(arguments);
        return OwnProgram.on(stack, "faults").run(line);
    }
}
