package org.safetynets.benchmarks.referrals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.safetynets.benchmarks.services.RawSearches;
import org.safetynets.benchmarks.training.Percentile;

/**
 * Searches for tasks over HTTP, and polling for what is new, by a practice and by the
 * organization's desk, among ten thousand tasks and a million; beside them the same queries by the
 * driver alone.
 */
public final class FhirBenchmark implements Benchmark {

    private static final String NAME = "fhir";
    private static final String OURS = "ours";
    private static final String RAW = "raw-driver";
    private static final String WRONG = "wrong";
    private static final int PAGE = 20;
    private static final int WISHES = 40;
    private static final List<String> STATUSES =
            List.of("accepted", "in-progress", "completed", "rejected");
    private static final List<String> CASES =
            List.of("practice-search", "practice-poll", "desk-search", "desk-poll");

    /** A search with the commands it leads to; the first of those finds the tasks. */
    private record Wish(String path, List<Document> commands) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Report run(Extent extent) {
        var report = new Report(NAME);
        var sizes = extent.brief() ? List.of(500, 5_000) : List.of(10_000, 1_000_000);
        aims(report, sizes);
        try (var site = new ReferralSite()) {
            Practices.register(site.database());
            var play = new FhirPlay(site.url(), site.issuer());
            var tasks = new ManyTasks(site.database(), play);
            var raw = new RawSearches(site.database(), "fhir_loops", "referrals");
            for (var size : sizes) {
                tasks.fill(size);
                System.err.println(size + " tasks are there");
                var wishes = wishes(site, tasks, raw);
                measure(report, site, raw, size, wishes, false);
                for (var round = 0; round < extent.rounds(); round++) {
                    measure(report, site, raw, size, wishes, true);
                }
            }
        }
        return report;
    }

    private static void aims(Report report, List<Integer> sizes) {
        var most = sizes.getLast();
        for (var each : CASES) {
            var scenario = most + "/" + each;
            report.compare(new Versus(scenario, OURS, sizes.getFirst() + "/" + each, OURS));
            report.aimAt(Goal.atMost(scenario, OURS + "/" + OURS, "p95_ms", 1.5));
            sizes.forEach(it -> report.compare(Versus.inCase(it + "/" + each, OURS, RAW)));
        }
    }

    /** What each end asks, with the commands that it leads to. */
    private static Map<String, List<Wish>> wishes(
            ReferralSite site, ManyTasks tasks, RawSearches raw) {
        var all = new LinkedHashMap<String, List<Wish>>();
        raw.listen();
        try {
            var heard = 0;
            for (var each : CASES) {
                var wishes = new ArrayList<Wish>();
                try (var client = client(site, each)) {
                    for (var i = 0; i < WISHES; i++) {
                        var path = each.endsWith("poll") ? poll(tasks) : search(tasks, i);
                        client.get(path);
                        var commands = raw.heardAfter(heard);
                        heard += commands.size();
                        wishes.add(new Wish(path, commands));
                    }
                }
                all.put(each, wishes);
            }
        } finally {
            raw.stop();
        }
        return all;
    }

    private static Client client(ReferralSite site, String each) {
        var id = each.startsWith(Practices.DESK) ? Practices.DESK : Practices.PRACTICE;
        return new Client(
                site.url(), Credentials.bearer(site.issuer().system(id, FhirPlay.SCOPES)));
    }

    private static String poll(ManyTasks tasks) {
        return path("_lastUpdated=ge" + tasks.lately(PAGE));
    }

    /** By status, by status and time, by time, and by ids, in turn. */
    private static String search(ManyTasks tasks, int number) {
        var status = "status=" + STATUSES.get(number / 4 % STATUSES.size());
        return switch (number % 4) {
            case 0 -> path(status);
            case 1 -> path(status + "&" + between(tasks));
            case 2 -> path(between(tasks));
            default ->
                    path(
                            "_id="
                                    + tasks.some(5).stream()
                                            .map(UUID::toString)
                                            .collect(Collectors.joining(",")));
        };
    }

    private static String between(ManyTasks tasks) {
        var both = Stream.of(tasks.longAgo(), tasks.longAgo()).sorted().toList();
        return "_lastUpdated=ge%s&_lastUpdated=le%s".formatted(both.getFirst(), both.getLast());
    }

    private static String path(String query) {
        return "/fhir/Task?" + query + "&_count=" + PAGE;
    }

    /** One after the other, ours and raw in turn. */
    private static void measure(
            Report report,
            ReferralSite site,
            RawSearches raw,
            int size,
            Map<String, List<Wish>> wishes,
            boolean kept) {
        for (var each : wishes.entrySet()) {
            var ours = new ArrayList<Double>();
            var theirs = new ArrayList<Double>();
            var wrong = 0;
            try (var client = client(site, each.getKey())) {
                for (var i = 0; i < 3; i++) {
                    for (var wish : each.getValue()) {
                        var page = took(() -> client.get(wish.path()), ours);
                        took(() -> raw.run(wish.commands()), theirs);
                        var found = raw.run(wish.commands().subList(0, 1));
                        wrong += entries(page) == found ? 0 : 1;
                    }
                }
            }
            if (kept) {
                var scenario = size + "/" + each.getKey();
                add(report, scenario, OURS, ours);
                add(report, scenario, RAW, theirs);
                report.add(new Sample(scenario, OURS, WRONG, wrong, Machine.load1()));
            }
        }
    }

    private static <T> T took(Supplier<T> work, List<Double> times) {
        var began = System.nanoTime();
        var result = work.get();
        times.add((System.nanoTime() - began) / 1e6);
        return result;
    }

    private static int entries(String page) {
        return page.split("\"resourceType\":\\s*\"Task\"", -1).length - 1;
    }

    private static void add(Report report, String scenario, String subject, List<Double> took) {
        var load = Machine.load1();
        report.add(new Sample(scenario, subject, "p50_ms", Percentile.of(took, 50), load));
        report.add(new Sample(scenario, subject, "p95_ms", Percentile.of(took, 95), load));
    }

    /** A page that has not the tasks which are there is wrong on any machine. */
    @Override
    public List<String> violations(Report report) {
        return report.figures().stream()
                .filter(it -> it.metric().equals(WRONG) && it.statistics().max() > 0)
                .map(it -> it.scenario() + ": a page had not the tasks that are there")
                .toList();
    }
}
