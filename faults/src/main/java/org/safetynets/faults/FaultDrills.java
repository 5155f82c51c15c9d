package org.safetynets.faults;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safetynets.faults.fault.Fault;
import org.safetynets.faults.fault.Faults;
import org.safetynets.faults.fault.Suite;
import org.safetynets.stack.launcher.Stack;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Hurts a running suite under load, fault by fault, and finds what broke of what is promised. */
@Command(name = "faults", description = "Hurts the running suite and checks what it promised.")
public final class FaultDrills implements Callable<Integer> {
    private static final int SEEDS = 1_000_000;

    @Option(names = "--offset", description = "Of the suite (${DEFAULT-VALUE}).")
    private int offset;

    @Option(names = "--rounds", description = "How often each fault happens (${DEFAULT-VALUE}).")
    private int rounds = 1;

    @Option(names = "--seed", description = "Of the workload and of the order of the faults.")
    private @Nullable Long seed;

    @Option(names = "--only", paramLabel = "FAULT", description = "e.g. kill-kafka; else all.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--short", description = "Two faults, and little of everything.")
    private boolean brief;

    /** Exits with 1 when something happened that must never happen, with 2 without a suite. */
    public static void main(String... args) {
        System.exit(new CommandLine(new FaultDrills()).execute(args));
    }

    @Override
    public Integer call() {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var suite = new Suite(() -> Stack.at(offset, System.getenv()));
        if (!suite.serves()) {
            out.println("The suite does not serve; ./nets up starts it");
            return 2;
        }
        var drills = new Drills(suite, brief ? Pace.SHORT : Pace.LONG, out);
        var chosen = seed == null ? new Random().nextLong(SEEDS) : seed;
        var outcomes = drills.run(faults(new Faults(suite)), rounds, chosen);
        return outcomes.stream().allMatch(it -> it.violations().isEmpty()) ? 0 : 1;
    }

    private List<Fault> faults(Faults faults) {
        if (only.isEmpty()) {
            return brief ? faults.brief() : faults.all();
        }
        return only.stream().map(faults::named).toList();
    }
}
