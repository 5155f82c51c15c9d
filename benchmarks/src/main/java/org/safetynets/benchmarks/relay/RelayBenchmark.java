package org.safetynets.benchmarks.relay;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.safetynets.benchmarks.Benchmark;
import org.safetynets.benchmarks.Extent;
import org.safetynets.benchmarks.report.Goal;
import org.safetynets.benchmarks.report.Machine;
import org.safetynets.benchmarks.report.Report;
import org.safetynets.benchmarks.report.Sample;
import org.safetynets.benchmarks.report.Versus;
import org.safetynets.stack.parts.Kafka;
import org.safetynets.stack.parts.Mongodb;
import org.safetynets.stack.parts.ThrowAwaySite;

/** From transactions to consumed events: our relay, its peers and the floors below them. */
public final class RelayBenchmark implements Benchmark {

    private static final String NAME = "relay";
    private static final String OURS = Subject.OURS.label();
    private static final int EVENTS_PER_WRITER = 300;
    private static final int EVENTS_WHEN_SHORT = 50;

    /** What our relay must never do, however slow the machine. */
    private static final Set<String> NEVER = Set.of("lost", "reordered");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Report run(Extent extent) {
        var report = plan();
        try (var throwAway = new ThrowAwaySite(System.getenv())) {
            var mongodb = throwAway.start(new Mongodb(throwAway.site())).uri();
            var kafka = throwAway.start(new Kafka(throwAway.site())).bootstrapServers();
            for (var round = 0; round < extent.rounds(); round++) {
                for (var subject : extent.inTurn(Subject.values(), round)) {
                    var name = NAME + "-" + subject.label() + "-" + round;
                    Path folder = throwAway.site().data(name);
                    var fork = new Fork(new Ground(mongodb, kafka, name, folder));
                    add(report, subject, fork.run(subject, events(extent)));
                }
            }
        }
        return report;
    }

    private static int events(Extent extent) {
        return extent.brief() ? EVENTS_WHEN_SHORT : EVENTS_PER_WRITER;
    }

    private static void add(Report report, Subject subject, List<RoundResult> results) {
        var load = Machine.load1();
        for (var result : results) {
            result.metrics()
                    .forEach(
                            (metric, value) ->
                                    report.add(
                                            new Sample(
                                                    result.scenario(),
                                                    subject.label(),
                                                    metric,
                                                    value,
                                                    load)));
        }
    }

    private static Report plan() {
        var report = new Report(NAME);
        for (var scenario : List.of("10-writers", "1-writer")) {
            for (var subject : Subject.values()) {
                if (subject != Subject.OURS) {
                    report.compare(Versus.inCase(scenario, OURS, subject.label()));
                }
            }
        }
        report.aimAt(Goal.atLeast("10-writers", "ours/debezium", "delivered_per_s", 1));
        report.aimAt(Goal.atLeast("10-writers", "ours/spring-modulith", "delivered_per_s", 1.5));
        report.aimAt(Goal.atMost("10-writers", "ours/debezium", "p50_ms", 0.35));
        report.aimAt(Goal.atMost("1-writer", "ours/debezium", "p50_ms", 0.65));
        report.aimAt(Goal.atLeast("10-writers", "ours/raw-transactions", "delivered_per_s", 0.8));
        return report;
    }

    @Override
    public List<String> violations(Report report) {
        return report.figures().stream()
                .filter(it -> it.subject().equals(OURS) && NEVER.contains(it.metric()))
                .filter(it -> it.statistics().max() > 0)
                .map(it -> "Our relay " + it.metric() + " events: " + it.line())
                .toList();
    }
}
