package org.safetynets.benchmarks.groups;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
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
 * Many are accepted into one group at once, over HTTP: twelve get a seat and the others wait in
 * order. Beside it the counting alone, as one atomic update and as a plain transaction with the
 * event, which the driver retries.
 */
public final class SeatsBenchmark implements Benchmark {

    private static final String NAME = "seats";
    private static final String OURS = "ours";
    private static final String RAW = "raw-findOneAndUpdate";
    private static final String PLAIN = "plain-transaction";
    private static final String RATE = "attempts_per_s";
    private static final String P95 = "p95_ms";
    private static final String WRONG = "wrong";
    private static final int SEATS = 12;

    /** Beyond it the plain transaction takes minutes, each of which only says that it collapses. */
    private static final int MOST_PLAIN = 50;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Report run(Extent extent) {
        var report = new Report(NAME);
        var sizes = extent.brief() ? List.of(50) : List.of(50, 200, 500);
        for (var size : sizes) {
            report.compare(Versus.inCase(scenario(size), OURS, RAW));
            report.compare(Versus.inCase(scenario(size), OURS, PLAIN));
            report.aimAt(Goal.atLeast(scenario(size), OURS + "/" + RAW, RATE, 0.2));
            report.aimAt(Goal.atLeast(scenario(size), OURS + "/" + PLAIN, RATE, 5));
        }
        report.aimAt(Goal.atMost(scenario(500), OURS, P95, 1_500));
        try (var site = new GroupSite()) {
            var url = site.start(Service.GROUPS);
            ours(null, site, url, 100); // the service warms up
            ours(null, site, url, 100);
            for (var round = 0; round < extent.rounds(); round++) {
                for (var size : sizes) {
                    ours(report, site, url, size);
                    raw(report, site.mongo(), size);
                    if (size <= MOST_PLAIN) {
                        plain(report, site.mongo(), size);
                    }
                }
            }
        }
        return report;
    }

    private static String scenario(int people) {
        return people + "-at-once";
    }

    private static void ours(
            @org.jspecify.annotations.Nullable Report report,
            GroupSite site,
            String url,
            int people) {
        var groups = new OpenGroups(site.groups());
        var group = groups.insert(1, SEATS).getFirst();
        var requests = requests(site, groups, group, people);
        var token = site.issuer().member(UUID.randomUUID(), groups.organization, "coordinator");
        var clients =
                requests.stream().map(_ -> new Client(url, Credentials.bearer(token))).toList();
        var tasks = new ArrayList<Callable<Double>>();
        for (var i = 0; i < people; i++) {
            var client = clients.get(i);
            var path =
                    "/api/groups/organizations/%s/groups/%s/join-requests/%s/decision"
                            .formatted(groups.organization, group, requests.get(i));
            tasks.add(() -> took(() -> client.post(path, "{\"accept\":true}")));
        }
        var began = System.nanoTime();
        var took = Crowd.run(tasks);
        var seconds = (System.nanoTime() - began) / 1e9;
        clients.forEach(Client::close);
        if (report != null) {
            add(report, people, OURS, took, seconds);
            report.add(
                    new Sample(
                            scenario(people),
                            OURS,
                            WRONG,
                            wrong(site, group, people),
                            Machine.load1()));
        }
    }

    /** People who wait for a decision, as group-service stores them. */
    private static List<UUID> requests(GroupSite site, OpenGroups groups, UUID group, int people) {
        var ids = new ArrayList<UUID>();
        var documents = new ArrayList<Document>();
        var now = Date.from(Instant.now());
        for (var i = 0; i < people; i++) {
            var id = UUID.randomUUID();
            ids.add(id);
            documents.add(
                    new Document("_id", id)
                            .append("organizationId", groups.organization)
                            .append("groupId", group)
                            .append("personId", UUID.randomUUID())
                            .append("pseudonym", "P" + i)
                            .append("version", 1L)
                            .append("route", "STANDARD")
                            .append("guidelinesAccepted", true)
                            .append("status", "REQUESTED")
                            .append("live", true)
                            .append("requestedAt", now)
                            .append("since", now));
        }
        site.groups().getCollection("placements").insertMany(documents);
        return ids;
    }

    /** How many are not where they must be: twelve seated, the others in a line without a gap. */
    private static int wrong(GroupSite site, UUID group, int people) {
        var placements =
                site.groups()
                        .getCollection("placements")
                        .find(new Document("groupId", group))
                        .into(new ArrayList<>());
        var tickets = new HashSet<Long>();
        var wrong = 0;
        for (var it : placements) {
            var ticket = it.getLong("ticket");
            var expected = ticket != null && ticket <= SEATS ? "SEATED" : "WAITLISTED";
            var one = ticket != null && ticket >= 1 && ticket <= people && tickets.add(ticket);
            wrong += one && expected.equals(it.getString("status")) ? 0 : 1;
        }
        var counted =
                site.groups()
                        .getCollection("groups")
                        .find(new Document("_id", group))
                        .map(it -> it.get("seats", Document.class))
                        .first();
        var right =
                counted != null
                        && counted.getInteger("taken") == Math.min(SEATS, people)
                        && counted.getInteger("waitlisted") == Math.max(0, people - SEATS);
        return wrong + (right ? 0 : 1);
    }

    private static void raw(Report report, MongoClient mongo, int people) {
        var seats = mongo.getDatabase("raw").getCollection("seats");
        var id = UUID.randomUUID();
        seats.insertOne(new Document("_id", id).append("taken", 0).append("tickets", 0L));
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        var tasks = new ArrayList<Callable<Double>>();
        for (var i = 0; i < people; i++) {
            tasks.add(
                    () ->
                            took(
                                    () ->
                                            seats.findOneAndUpdate(
                                                    new Document("_id", id),
                                                    new Document(
                                                            "$inc",
                                                            new Document("taken", 1)
                                                                    .append("tickets", 1L)),
                                                    after)));
        }
        var began = System.nanoTime();
        var took = Crowd.run(tasks);
        add(report, people, RAW, took, (System.nanoTime() - began) / 1e9);
    }

    private static void plain(Report report, MongoClient mongo, int people) {
        var database = mongo.getDatabase("raw");
        var seats = database.getCollection("seats");
        var outbox = database.getCollection("outbox");
        outbox.insertOne(new Document("_id", UUID.randomUUID()));
        var id = UUID.randomUUID();
        seats.insertOne(new Document("_id", id).append("taken", 0));
        var tasks = new ArrayList<Callable<Double>>();
        for (var i = 0; i < people; i++) {
            tasks.add(
                    () ->
                            took(
                                    () -> {
                                        try (var session = mongo.startSession()) {
                                            session.withTransaction(
                                                    () -> {
                                                        seats.updateOne(
                                                                session,
                                                                new Document("_id", id),
                                                                new Document(
                                                                        "$inc",
                                                                        new Document("taken", 1)));
                                                        return outbox.insertOne(
                                                                session,
                                                                new Document(
                                                                        "_id", UUID.randomUUID()));
                                                    });
                                        }
                                    }));
        }
        var began = System.nanoTime();
        var took = Crowd.run(tasks);
        add(report, people, PLAIN, took, (System.nanoTime() - began) / 1e9);
    }

    private static double took(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private static void add(
            Report report, int people, String subject, List<Double> took, double seconds) {
        var load = Machine.load1();
        report.add(new Sample(scenario(people), subject, RATE, people / seconds, load));
        report.add(new Sample(scenario(people), subject, P95, Percentile.of(took, 95), load));
    }

    @Override
    public List<String> violations(Report report) {
        return report.figures().stream()
                .filter(it -> it.metric().equals(WRONG) && it.statistics().max() > 0)
                .map(it -> it.statistics().max() + " are not where they must be: " + it.scenario())
                .toList();
    }
}
