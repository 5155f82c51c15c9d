package org.safetynets.stack.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safetynets.stack.launcher.FaultRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ends with 0 when nothing that was promised broke. */
@Command(
        name = "faults",
        description = "Hurts the running stack under load, one JSON line a fault and a table.")
final class FaultsCommand implements Callable<Integer> {
    @Mixin private StackOption which = new StackOption();

    @Option(names = "--rounds", description = "How often each fault happens.")
    private int rounds = 1;

    @Option(names = "--seed", description = "Of the workload and of the order of the faults.")
    private @Nullable Long seed;

    @Option(names = "--only", paramLabel = "FAULT", description = "e.g. kill-kafka; else all.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--short", description = "Two faults, and little of everything.")
    private boolean brief;

    @Option(
            names = "--from",
            paramLabel = "REVISION",
            description = "What --only upgrade rolls from; else the last with other services.")
    private @Nullable String from;

    @Option(
            names = "--instances",
            paramLabel = "N",
            description = "Of each service in --only upgrade (2 unless it says otherwise).")
    private @Nullable Integer instances;

    @Override
    public Integer call() {
        return new FaultRun(which.stack(), arguments()).run();
    }

    private List<String> arguments() {
        var arguments = new ArrayList<String>(List.of("--rounds", String.valueOf(rounds)));
        if (seed != null) {
            arguments.addAll(List.of("--seed", String.valueOf(seed)));
        }
        only.forEach(it -> arguments.addAll(List.of("--only", it)));
        if (brief) {
            arguments.add("--short");
        }
        if (from != null) {
            arguments.addAll(List.of("--from", from));
        }
        if (instances != null) {
            arguments.addAll(List.of("--instances", String.valueOf(instances)));
        }
        return arguments;
    }
}
