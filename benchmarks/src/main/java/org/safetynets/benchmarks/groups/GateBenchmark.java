package org.safetynets.benchmarks.groups;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import com.mongodb.client.model.changestream.FullDocument;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.Document;
import org.safetynets.benchmarks.Benchmark;
import org.safetynets.benchmarks.Extent;
import org.safetynets.benchmarks.report.Goal;
import org.safetynets.benchmarks.report.Machine;
import org.safetynets.benchmarks.report.Report;
import org.safetynets.benchmarks.report.Sample;
import org.safetynets.benchmarks.report.Versus;
import org.safetynets.benchmarks.services.Client;
import org.safetynets.benchmarks.services.Credentials;
import org.safetynets.benchmarks.training.Percentile;
import org.safetynets.stack.services.Service;

/**
 * A certification is revoked on which many groups rest: from the call of training-service's API
 * until each group is paused in the database of group-service, and gone from the finder. Beside it
 * the same writes alone, by the driver.
 */
public final class GateBenchmark implements Benchmark {

    private static final String NAME = "gate";
    private static final String OURS = "ours";
    private static final String RAW = "raw-writes";
    private static final String ALL_PAUSED = "all_paused_ms";
    private static final String P99 = "p99_ms";
    private static final String OPEN = "still_open";
    private static final String LISTED = "still_listed";
    private static final double LIMIT_MS = 2_000;
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Report run(Extent extent) {
        var report = new Report(NAME);
        var sizes = extent.brief() ? List.of(20) : List.of(1, 100, 1_000);
        for (var size : sizes) {
            report.compare(Versus.inCase(scenario(size), OURS, RAW));
            report.aimAt(Goal.atMost(scenario(size), OURS + "/" + RAW, ALL_PAUSED, 3));
            report.aimAt(Goal.atMost(scenario(size), OURS, P99, LIMIT_MS));
        }
        try (var site = new GroupSite()) {
            var groups = site.start(Service.GROUPS);
            var training = site.start(Service.TRAINING);
            System.err.println("Services answer at " + groups + " and " + training);
            revoke(null, site, training, extent.brief() ? 20 : 300); // both warm up
            for (var round = 0; round < extent.rounds(); round++) {
                for (var size : sizes) {
                    revoke(report, site, training, size);
                    raw(report, site.mongo(), size);
                }
            }
        }
        return report;
    }

    private static String scenario(int groups) {
        return groups + "-groups";
    }

    private static void revoke(
            @org.jspecify.annotations.Nullable Report report,
            GroupSite site,
            String url,
            int count) {
        var open = new OpenGroups(site.groups());
        open.certify(site.training());
        var ids = open.insert(count, 8);
        var token = site.issuer().member(UUID.randomUUID(), open.organization, "trainer");
        var path =
                "/api/training/organizations/%s/certifications/%s/revoke"
                        .formatted(open.organization, open.certification);
        try (var pauses = new Pauses(site, ids);
                var client = new Client(url, Credentials.bearer(token))) {
            var began = System.nanoTime();
            client.post(path, "{\"reason\":\"Measured\"}");
            var took = pauses.await(began);
            if (report != null) {
                var load = Machine.load1();
                var scenario = scenario(count);
                report.add(new Sample(scenario, OURS, ALL_PAUSED, Percentile.of(took, 100), load));
                report.add(new Sample(scenario, OURS, P99, Percentile.of(took, 99), load));
                report.add(new Sample(scenario, OURS, OPEN, count - took.size(), load));
                report.add(new Sample(scenario, OURS, LISTED, listed(site, open), load));
            }
        }
    }

    private static long listed(GroupSite site, OpenGroups open) {
        return site.groups()
                .getCollection("listings")
                .countDocuments(new Document("organizationId", open.organization));
    }

    /** The groups as the database says them paused, by the clock of whoever called. */
    private static final class Pauses implements AutoCloseable {

        private final Set<UUID> waiting;
        private final com.mongodb.client.MongoChangeStreamCursor<ChangeStreamDocument<Document>>
                changes;

        Pauses(GroupSite site, List<UUID> ids) {
            waiting = new HashSet<>(ids);
            changes =
                    site.groups()
                            .getCollection("groups")
                            .watch(
                                    List.of(
                                            Aggregates.match(
                                                    Filters.eq(
                                                            "fullDocument.state.status",
                                                            "PAUSED"))))
                            .fullDocument(FullDocument.DEFAULT)
                            .cursor();
        }

        List<Double> await(long began) {
            var took = new ArrayList<Double>();
            var end = began + PATIENCE.toNanos();
            while (!waiting.isEmpty() && System.nanoTime() < end) {
                var change = changes.tryNext();
                var group = change == null ? null : change.getFullDocument();
                if (group != null && waiting.remove(group.get("_id", UUID.class))) {
                    took.add((System.nanoTime() - began) / 1e6);
                }
            }
            return took;
        }

        @Override
        public void close() {
            changes.close();
        }
    }

    /** Each group, its event and its listing in a transaction, a few at once. */
    private static void raw(Report report, MongoClient mongo, int count) {
        var database = mongo.getDatabase("raw" + UUID.randomUUID().toString().substring(0, 8));
        database.createCollection("outbox");
        var open = new OpenGroups(database);
        var left = new ConcurrentLinkedQueue<>(open.insert(count, 8));
        database.getCollection("listings").createIndex(new Document("groupId", 1));
        var began = System.nanoTime();
        var tasks = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < AT_ONCE; i++) {
            tasks.add(
                    () -> {
                        var done = 0;
                        for (var id = left.poll(); id != null; id = left.poll(), done++) {
                            pause(mongo, database, id);
                        }
                        return done;
                    });
        }
        Crowd.run(tasks);
        var took = (System.nanoTime() - began) / 1e6;
        report.add(new Sample(scenario(count), RAW, ALL_PAUSED, took, Machine.load1()));
        database.drop();
    }

    private static void pause(
            MongoClient mongo, com.mongodb.client.MongoDatabase database, UUID id) {
        try (var session = mongo.startSession()) {
            session.withTransaction(
                    () -> {
                        var one = new Document("_id", id);
                        var groups = database.getCollection("groups");
                        var group = groups.find(session, one).first();
                        var paused = new Document(group == null ? one : group);
                        paused.append("state", new Document("status", "PAUSED"));
                        groups.replaceOne(session, one, paused);
                        database.getCollection("listings")
                                .deleteMany(session, new Document("groupId", id));
                        return database.getCollection("outbox")
                                .insertOne(
                                        session,
                                        new Document("_id", UUID.randomUUID())
                                                .append("payload", paused.toJson()));
                    });
        }
    }

    @Override
    public List<String> violations(Report report) {
        return report.figures().stream()
                .filter(it -> it.metric().equals(OPEN) || it.metric().equals(LISTED))
                .filter(it -> it.statistics().max() > 0)
                .map(it -> it.statistics().max() + " groups are " + it.metric())
                .toList();
    }
}
