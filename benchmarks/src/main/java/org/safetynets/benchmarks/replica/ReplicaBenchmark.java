package org.safetynets.benchmarks.replica;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.benchmarks.Benchmark;
import org.safetynets.benchmarks.Extent;
import org.safetynets.benchmarks.groups.GroupSite;
import org.safetynets.benchmarks.report.Goal;
import org.safetynets.benchmarks.report.Machine;
import org.safetynets.benchmarks.report.Report;
import org.safetynets.benchmarks.report.Sample;
import org.safetynets.benchmarks.report.Versus;
import org.safetynets.stack.process.Deadline;
import org.safetynets.stack.process.Pause;
import org.safetynets.stack.services.Service;

/**
 * group-service has lost its database and reads all certifications again from offset zero, each
 * once and in a transaction with the review it asks for.
 */
public final class ReplicaBenchmark implements Benchmark {

    private static final String NAME = "replica";
    private static final String OURS = "ours";
    private static final String RAW = "raw-consumer";
    private static final String PER_SECOND = "certifications_per_s";
    private static final String MISSING = "missing";
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration GLANCE = Duration.ofMillis(50);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Report run(Extent extent) {
        var count = extent.brief() ? 2_000 : 100_000;
        var scenario = count + "-certifications";
        var report = new Report(NAME);
        report.compare(Versus.inCase(scenario, OURS, RAW));
        report.aimAt(Goal.atLeast(scenario, OURS + "/" + RAW, PER_SECOND, 0.5));
        try (var site = new GroupSite()) {
            Certifications.tell(site.kafka(), count);
            for (var round = 0; round < extent.rounds(); round++) {
                raw(report, site, scenario, count);
                ours(report, site, scenario, count);
            }
        }
        return report;
    }

    private static void raw(Report report, GroupSite site, String scenario, int count) {
        var database = site.mongo().getDatabase("raw" + UUID.randomUUID().hashCode());
        var seconds = RawReplica.rebuild(site.kafka(), database, count);
        report.add(new Sample(scenario, RAW, PER_SECOND, count / seconds, Machine.load1()));
        database.drop();
    }

    /** From when the service is ready, which is when it begins to look for Kafka. */
    private static void ours(Report report, GroupSite site, String scenario, int count) {
        site.groups().drop();
        try (var service = site.start(Service.GROUPS, Map.of())) {
            var began = System.nanoTime();
            var stored = await(site.groups(), "standings", count);
            var seconds = (System.nanoTime() - began) / 1e9;
            var load = Machine.load1();
            report.add(new Sample(scenario, OURS, PER_SECOND, stored / seconds, load));
            report.add(new Sample(scenario, OURS, MISSING, count - (double) stored, load));
            var memory = service.residentBytes() / (double) (1 << 20);
            report.add(new Sample(scenario, OURS, "rss_mb", memory, load));
            awaitNone(site.groups(), "gateReviews");
            var settled = (System.nanoTime() - began) / 1e9;
            report.add(new Sample(scenario, OURS, "all_reviewed_s", settled, Machine.load1()));
        }
    }

    private static long await(MongoDatabase database, String collection, long count) {
        var deadline = Deadline.in(PATIENCE);
        var there = stored(database, collection);
        while (there < count && !deadline.passed()) {
            Pause.of(GLANCE);
            there = stored(database, collection);
        }
        return there;
    }

    private static void awaitNone(MongoDatabase database, String collection) {
        var deadline = Deadline.in(PATIENCE);
        while (stored(database, collection) > 0 && !deadline.passed()) {
            Pause.of(GLANCE);
        }
    }

    private static long stored(MongoDatabase database, String collection) {
        return database.getCollection(collection).estimatedDocumentCount();
    }

    @Override
    public List<String> violations(Report report) {
        return report.figures().stream()
                .filter(it -> it.metric().equals(MISSING) && it.statistics().max() > 0)
                .map(it -> it.statistics().max() + " certifications are missing")
                .toList();
    }
}
