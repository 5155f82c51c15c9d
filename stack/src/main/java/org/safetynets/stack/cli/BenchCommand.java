package org.safetynets.stack.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safetynets.stack.launcher.BenchRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "bench", description = "Measures us beside our peers, one JSON line a figure.")
final class BenchCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "NAME", description = "e.g. relay, startup; else all.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--rounds", description = "How often everybody is measured; else three times.")
    private @Nullable Integer rounds;

    @Option(names = "--short", description = "One round of little work; nothing is kept.")
    private boolean brief;

    @Option(
            names = "--page",
            description = "Measures nothing: writes docs/performance.md from what was kept.")
    private boolean page;

    @Override
    public Integer call() {
        var arguments = new ArrayList<>(names);
        if (rounds != null) {
            arguments.addAll(List.of("--rounds", rounds.toString()));
        }
        if (brief) {
            arguments.add("--short");
        }
        if (page) {
            arguments.add("--page");
        }
        return new BenchRun(arguments).run();
    }
}
