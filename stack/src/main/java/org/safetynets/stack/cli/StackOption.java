package org.safetynets.stack.cli;

import org.safetynets.stack.launcher.Stack;
import picocli.CommandLine.Option;

/** Which stack a command is about. */
final class StackOption {
    @Option(
            names = "--offset",
            defaultValue = "${env:NETS_OFFSET:-0}",
            paramLabel = "N",
            description = "Added to every port, so that stacks stand side by side (e.g. 1000).")
    private int offset;

    Stack stack() {
        return Stack.at(offset, System.getenv());
    }
}
