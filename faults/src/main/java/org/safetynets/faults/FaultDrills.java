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
import org.safetynets.faults.upgrade.UpgradeDrill;
import org.safetynets.stack.Refused;
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

    @Option(names = "--from", paramLabel = "REVISION", description = "Of --only upgrade.")
    private @Nullable String from;

    @Option(names = "--instances", description = "Of --only upgrade (${DEFAULT-VALUE}).")
    private int instances = 2;

    /** Exits with 1 when something happened that must never happen, with 2 without a suite. */
    public static void main(String... args) {
        System.exit(new CommandLine(new FaultDrills()).execute(args));
    }

    @Override
    public Integer call() {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (only.contains(UpgradeDrill.NAME)) {
            return upgrade(out);
        }
        var suite = new Suite(() -> Stack.at(offset, System.getenv()));
        if (!suite.serves()) {
            out.println("The suite does not serve; ./nets up starts it");
            return 2;
        }
        var drills = new Drills(suite, brief ? Pace.SHORT : Pace.LONG, out);
        var outcomes = drills.run(faults(new Faults(suite)), rounds, chosenSeed());
        return outcomes.stream().allMatch(it -> it.violations().isEmpty()) ? 0 : 1;
    }

    /** The only one that brings its suite with it. */
    private int upgrade(PrintStream out) {
        try {
            if (only.size() > 1) {
                throw new Refused("An upgrade has a suite of its own: drill it alone");
            }
            var pace = brief ? Pace.SHORT : Pace.LONG;
            var outcome = new UpgradeDrill(offset, instances, pace, out).run(from, chosenSeed());
            return outcome.violations().isEmpty() ? 0 : 1;
        } catch (Refused e) {
            out.println(e.getMessage());
            return 2;
        }
    }

    private long chosenSeed() {
        return seed == null ? new Random().nextLong(SEEDS) : seed;
    }

    private List<Fault> faults(Faults faults) {
        if (only.isEmpty()) {
            return brief ? faults.brief() : faults.all();
        }
        return only.stream().map(faults::named).toList();
    }
}
