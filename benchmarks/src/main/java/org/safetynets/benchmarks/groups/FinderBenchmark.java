package org.safetynets.benchmarks.groups;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.safetynets.stack.services.Service;

/**
 * Searches with every filter, with each left out and with none, over HTTP, among ten thousand
 * groups and up to a million; beside them the same queries by the driver alone.
 */
public final class FinderBenchmark implements Benchmark {

    private static final String NAME = "finder";
    private static final String OURS = "ours";
    private static final String RAW = "raw-driver";
    private static final String ALL = "all";
    private static final int WISHES = 40;
    private static final int AT_ONCE = 8;

    /** Left out together where one alone would say nothing. */
    private static final Map<String, List<String>> CASES = cases();

    private record Wish(String json, List<Document> commands) {}

    private static Map<String, List<String>> cases() {
        var cases = new LinkedHashMap<String, List<String>>();
        cases.put("full", List.of());
        cases.put("without-purpose", List.of("purpose"));
        cases.put("without-weekday", List.of("weekday"));
        cases.put("without-hours", List.of("from", "to"));
        cases.put("without-format", List.of("format"));
        cases.put("without-language", List.of("language"));
        cases.put("without-near", List.of("near"));
        cases.put("without-seats", List.of("seatsFree"));
        cases.put("without-text", List.of("text"));
        cases.put("without-near-and-text", List.of("near", "text"));
        cases.put(
                "nothing",
                List.of(
                        "purpose",
                        "weekday",
                        "from",
                        "to",
                        "format",
                        "language",
                        "near",
                        "seatsFree",
                        "text"));
        return cases;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Report run(Extent extent) {
        var report = new Report(NAME);
        var sizes = extent.brief() ? List.of(1_000, 5_000) : List.of(10_000, 100_000, 1_000_000);
        aims(report, sizes);
        try (var site = new GroupSite()) {
            var url = site.start(Service.GROUPS);
            var listings = new ManyListings();
            for (var size : sizes) {
                listings.fill(site.groups(), size);
                System.err.println(size + " groups are there");
                var raw = new RawSearches(site.groups(), "listings", "towns");
                var wishes = wishes(listings, url, raw);
                latency(report, size, url, raw, wishes, 1, false);
                for (var round = 0; round < extent.rounds(); round++) {
                    latency(report, size, url, raw, wishes, extent.brief() ? 1 : 6, true);
                    throughput(report, size, url, raw, wishes, extent.brief() ? 200 : 2_000);
                }
            }
        }
        return report;
    }

    private static void aims(Report report, List<Integer> sizes) {
        var most = sizes.getLast();
        for (var each : CASES.keySet()) {
            var scenario = most + "/" + each;
            report.compare(new Versus(scenario, OURS, sizes.getFirst() + "/" + each, OURS));
            report.aimAt(Goal.atMost(scenario, OURS + "/" + OURS, "p95_ms", 1.5));
        }
        for (var size : sizes) {
            var scenario = size + "/" + ALL;
            report.compare(Versus.inCase(scenario, OURS, RAW));
            report.aimAt(Goal.atLeast(scenario, OURS + "/" + RAW, "searches_per_s", 0.5));
        }
    }

    /** What people look for, each with the commands it leads to. */
    private static Map<String, List<Wish>> wishes(
            ManyListings listings, String url, RawSearches raw) {
        var all = new LinkedHashMap<String, List<Wish>>();
        var heard = 0;
        raw.listen();
        try (var client = new Client(url, Credentials.NOBODY)) {
            for (var each : CASES.entrySet()) {
                var wishes = new ArrayList<Wish>();
                for (var i = 0; i < WISHES; i++) {
                    var wish = listings.wish();
                    each.getValue().forEach(wish::remove);
                    var json = wish.toJson();
                    search(client, json);
                    var commands = raw.heardAfter(heard);
                    heard += commands.size();
                    wishes.add(new Wish(json, commands));
                }
                all.put(each.getKey(), wishes);
            }
        } finally {
            raw.stop();
        }
        return all;
    }

    private static void search(Client client, String json) {
        client.post("/api/groups/search", json);
    }

    /** One after the other, ours and raw in turn. */
    private static void latency(
            Report report,
            int size,
            String url,
            RawSearches raw,
            Map<String, List<Wish>> wishes,
            int times,
            boolean kept) {
        try (var client = new Client(url, Credentials.NOBODY)) {
            for (var each : wishes.entrySet()) {
                var ours = new ArrayList<Double>();
                var theirs = new ArrayList<Double>();
                for (var i = 0; i < times; i++) {
                    for (var wish : each.getValue()) {
                        ours.add(took(() -> search(client, wish.json())));
                        theirs.add(took(() -> raw.run(wish.commands())));
                    }
                }
                if (kept) {
                    var scenario = size + "/" + each.getKey();
                    add(report, scenario, OURS, ours);
                    add(report, scenario, RAW, theirs);
                }
            }
        }
    }

    private static void add(Report report, String scenario, String subject, List<Double> took) {
        var load = Machine.load1();
        report.add(new Sample(scenario, subject, "p50_ms", Percentile.of(took, 50), load));
        report.add(new Sample(scenario, subject, "p95_ms", Percentile.of(took, 95), load));
    }

    private static double took(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    /** Several at once, all kinds of searches mixed. */
    private static void throughput(
            Report report,
            int size,
            String url,
            RawSearches raw,
            Map<String, List<Wish>> wishes,
            int searches) {
        var mixed = new ArrayList<Wish>();
        for (var i = 0; i < WISHES; i++) {
            for (var each : wishes.values()) {
                mixed.add(each.get(i));
            }
        }
        var ours =
                rate(
                        searches,
                        mixed,
                        () -> {
                            var client = new Client(url, Credentials.NOBODY);
                            return it -> search(client, it.json());
                        });
        var theirs = rate(searches, mixed, () -> it -> raw.run(it.commands()));
        var load = Machine.load1();
        var scenario = size + "/" + ALL;
        report.add(new Sample(scenario, OURS, "searches_per_s", ours, load));
        report.add(new Sample(scenario, RAW, "searches_per_s", theirs, load));
    }

    /** Somebody who searches. */
    private interface Searcher {
        void search(Wish wish);
    }

    private static double rate(
            int searches, List<Wish> mixed, java.util.function.Supplier<Searcher> each) {
        var next = new AtomicInteger();
        var tasks = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < AT_ONCE; i++) {
            var searcher = each.get();
            tasks.add(
                    () -> {
                        var done = 0;
                        for (var it = next.getAndIncrement(); it < searches; done++) {
                            searcher.search(mixed.get(it % mixed.size()));
                            it = next.getAndIncrement();
                        }
                        return done;
                    });
        }
        var began = System.nanoTime();
        Crowd.run(tasks);
        return searches / ((System.nanoTime() - began) / 1e9);
    }

    @Override
    public List<String> violations(Report report) {
        return List.of();
    }
}
