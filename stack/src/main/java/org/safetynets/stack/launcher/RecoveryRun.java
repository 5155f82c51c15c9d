package org.safetynets.stack.launcher;

import java.util.ArrayList;
import java.util.List;

/** Builds what backs up and restores, and runs it on a stack. */
public final class RecoveryRun {
    private final Stack stack;

    public RecoveryRun(Stack stack) {
        this.stack = stack;
    }

    /** The exit status of what was done: {@code backup}, {@code restore} or {@code new-key}. */
    public int run(List<String> arguments) {
        return OwnProgram.on(stack, "recovery").run(arguments);
    }

    /** The arguments of a command on this stack. */
    public List<String> on(String command, List<String> arguments) {
        var line = new ArrayList<>(List.of(command));
        line.addAll(stack.asArguments());
        line.addAll(arguments);
        return line;
    }
}
