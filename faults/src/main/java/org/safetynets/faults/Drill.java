package org.safetynets.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safetynets.faults.check.Check;
import org.safetynets.faults.check.ContactAllowed;
import org.safetynets.faults.check.EverybodyTold;
import org.safetynets.faults.check.GateHolds;
import org.safetynets.faults.check.InOrder;
import org.safetynets.faults.check.Kind;
import org.safetynets.faults.check.NothingLost;
import org.safetynets.faults.check.OnceOnly;
import org.safetynets.faults.check.SeatsHold;
import org.safetynets.faults.check.Violation;
import org.safetynets.faults.evidence.Databases;
import org.safetynets.faults.evidence.Evidence;
import org.safetynets.faults.evidence.Gathering;
import org.safetynets.faults.evidence.Mailboxes;
import org.safetynets.faults.evidence.Topics;
import org.safetynets.faults.fault.Fault;
import org.safetynets.faults.fault.Suite;
import org.safetynets.faults.history.Answer;
import org.safetynets.faults.history.Attempt;
import org.safetynets.faults.history.History;
import org.safetynets.faults.report.Outcome;
import org.safetynets.faults.workload.Workload;
import org.safetynets.stack.demo.Network;
import org.safetynets.stack.process.Deadline;
import org.safetynets.stack.process.Pause;

/** One fault under a workload, and what became of everything that was asked. */
final class Drill {
    private final Suite suite;
    private final Network network;
    private final Pace pace;

    Drill(Suite suite, Pace pace) {
        this.suite = suite;
        this.network = Network.of(suite.stack());
        this.pace = pace;
    }

    Outcome run(Fault fault, long seed, Path file) {
        fault.prepare();
        try (var history = new History(file)) {
            var workload = Workload.prepare(network, history, pace.organizations(), pace.seekers());
            try (var gathering = gathering()) {
                return run(fault, seed, history, workload, gathering);
            }
        } finally {
            fault.restore();
        }
    }

    private Gathering gathering() {
        return new Gathering(
                new Databases(suite.port("mongodb")),
                new Topics("127.0.0.1:" + suite.port("kafka")),
                new Mailboxes(network.mailbox()),
                Instant.now());
    }

    private Outcome run(
            Fault fault, long seed, History history, Workload workload, Gathering gathering) {
        var running = workload.start(pace.workers(), seed);
        Pause.of(pace.calm());
        gathering.keepMails();
        var violations = new ArrayList<Violation>();
        var recovered = hurt(fault, history, violations);
        Pause.of(pace.calm());
        running.stop();
        var stopped = Instant.now();
        var evidence = atRest(gathering, violations);
        var settled = since(stopped);
        history.note(Map.of("evidence", evidence.sizes()));
        violations.addAll(fault.violations());
        checks().forEach(it -> violations.addAll(it.violations(history.all(), evidence)));
        violations.forEach(history::note);
        return outcome(fault, history, recovered, settled, violations);
    }

    /** Seconds that the mending took. */
    private double hurt(Fault fault, History history, List<Violation> violations) {
        var begun = Instant.now();
        var mending = lasting(fault);
        var deadline = Deadline.in(pace.patience());
        var probes = new Probes(network);
        while (!(suite.serves() && probes.answered())) {
            if (deadline.passed()) {
                violations.add(new Violation(Kind.STUCK, "it did not answer again"));
                break;
            }
            Pause.of(Duration.ofMillis(100));
        }
        var about = Map.of("name", fault.name(), "delays", fault.delaysTheGate() ? "gate" : "");
        history.add(new Attempt("fault", about, begun, Instant.now(), Answer.ACCEPTED, Set.of()));
        return since(mending);
    }

    /** The moment when its mending began; it is mended whatever happens meanwhile. */
    private Instant lasting(Fault fault) {
        Instant mending;
        try {
            fault.inject();
            Pause.of(pace.fault());
        } finally {
            mending = Instant.now();
            fault.heal();
        }
        return mending;
    }

    /** The evidence once nothing is under way any more, or when there is no more patience. */
    private Evidence atRest(Gathering gathering, List<Violation> violations) {
        var deadline = Deadline.in(pace.patience());
        while (true) {
            var evidence = gathering.evidence();
            var underway = new ArrayList<>(NothingLost.underway(evidence));
            underway.addAll(EverybodyTold.untold(evidence));
            if (underway.isEmpty()) {
                return evidence;
            }
            if (deadline.passed()) {
                var how = "%d things are still under way".formatted(underway.size());
                violations.add(new Violation(Kind.STUCK, how));
                return evidence;
            }
            Pause.of(Duration.ofMillis(500));
        }
    }

    private List<Check> checks() {
        return List.of(
                new NothingLost(),
                new EverybodyTold(),
                new OnceOnly(),
                new InOrder(),
                new SeatsHold(),
                new GateHolds(pace.gate()),
                new ContactAllowed());
    }

    private static Outcome outcome(
            Fault fault,
            History history,
            double recovered,
            double settled,
            List<Violation> violations) {
        var commands =
                history.all().stream()
                        .filter(it -> !it.facts().isEmpty() || !it.accepted())
                        .toList();
        return new Outcome(
                fault.name(),
                commands.stream().filter(Attempt::accepted).count(),
                commands.stream().filter(Attempt::unknown).count(),
                commands.stream().filter(it -> it.answer() == Answer.REFUSED).count(),
                recovered,
                settled,
                violations,
                fault.figures(),
                history.file().toString());
    }

    private static double since(Instant moment) {
        return Duration.between(moment, Instant.now()).toMillis() / 1000.0;
    }
}
