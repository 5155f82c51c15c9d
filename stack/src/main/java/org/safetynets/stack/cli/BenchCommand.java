package org.safetynets.stack.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.safetynets.stack.launcher.BenchRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "bench", description = "Measures us beside our peers, one JSON line a figure.")
final class BenchCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "NAME", description = "e.g. relay, startup; else all.")
    private List<String> names = new ArrayList<>();

    @Override
    public Integer call() {
        return new BenchRun(names).run();
    }
}
