package org.safetynets.faults;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.safetynets.faults.fault.Fault;
import org.safetynets.faults.fault.Suite;
import org.safetynets.faults.report.Outcome;
import org.safetynets.faults.report.Report;

/** Drills on a running suite, one fault after the other, told as they go. */
public final class Drills {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private final Suite suite;
    private final Pace pace;
    private final PrintStream out;

    public Drills(Suite suite, Pace pace, PrintStream out) {
        this.suite = suite;
        this.pace = pace;
        this.out = out;
    }

    /** What came of each, in an order that the seed gives. */
    public List<Outcome> run(List<Fault> faults, int rounds, long seed) {
        out.println("Seed " + seed);
        var random = new Random(seed);
        var drill = new Drill(suite, pace);
        var report = new Report(out);
        var folder = folder();
        var outcomes = new ArrayList<Outcome>();
        for (var fault : shuffled(faults, rounds, random)) {
            if (fault.possible()) {
                var file = folder.resolve(outcomes.size() + "-" + fault.name() + ".jsonl");
                var outcome = drill.run(fault, random.nextLong(), file);
                report.line(outcome);
                outcomes.add(outcome);
            } else {
                out.println("Not possible here: " + fault.name());
            }
        }
        report.table(outcomes);
        return outcomes;
    }

    private static List<Fault> shuffled(List<Fault> faults, int rounds, Random random) {
        var all = new ArrayList<Fault>();
        for (var round = 0; round < rounds; round++) {
            var some = new ArrayList<>(faults);
            Collections.shuffle(some, random);
            all.addAll(some);
        }
        return all;
    }

    private Path folder() {
        var name = MOMENT.format(Instant.now());
        return suite.stack().site().folder().resolve("faults").resolve(name);
    }
}
