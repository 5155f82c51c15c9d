package org.safetynets.stack.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safetynets.stack.launcher.FuzzRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ends with 0 when every answer was as the documents say. */
@Command(
        name = "fuzz",
        description = "Asks the running stack what nobody would, one JSON line a service.")
final class FuzzCommand implements Callable<Integer> {
    private static final int SEEDS = 1_000_000;
    private static final long ALWAYS = 2026;
    private static final int FEW = 2;
    private static final int MANY = 50;

    @Mixin private StackOption which = new StackOption();

    @Option(names = "--minutes", description = "For all services together; else as it takes.")
    private @Nullable Integer minutes;

    @Option(names = "--cases", description = "Of each operation at most.")
    private @Nullable Integer cases;

    @Option(names = "--service", paramLabel = "NAME", description = "e.g. groups; else all.")
    private List<String> services = new ArrayList<>();

    @Option(names = "--seed", description = "Of what is asked.")
    private @Nullable Long seed;

    @Option(names = "--short", description = "Little of everything, always the same.")
    private boolean brief;

    @Override
    public Integer call() {
        int most = cases == null ? (brief ? FEW : MANY) : cases;
        long usual = brief ? ALWAYS : new Random().nextLong(SEEDS);
        long chosen = seed == null ? usual : seed;
        var wanted = new FuzzRun.Wanted(services, minutes, most, brief, chosen);
        return new FuzzRun(which.stack(), wanted).run();
    }
}
