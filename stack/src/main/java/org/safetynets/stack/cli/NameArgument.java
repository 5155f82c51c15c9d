package org.safetynets.stack.cli;

import org.safetynets.stack.Refused;
import org.safetynets.stack.launcher.Stack;
import org.safetynets.stack.state.Entry;
import picocli.CommandLine.Parameters;

/** The process a command is about. */
final class NameArgument {
    @Parameters(paramLabel = "NAME", description = "As in ./nets status, e.g. group-service.")
    private String name = "";

    String name() {
        return name;
    }

    Entry entry(Stack stack) {
        return stack.table()
                .find(name)
                .orElseThrow(
                        () ->
                                new Refused(
                                        "There is no %s; there are %s"
                                                .formatted(
                                                        name,
                                                        stack.table().all().stream()
                                                                .map(Entry::name)
                                                                .toList())));
    }
}
