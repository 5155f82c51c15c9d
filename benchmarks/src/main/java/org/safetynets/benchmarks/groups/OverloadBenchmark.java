package org.safetynets.benchmarks.groups;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.safetynets.benchmarks.Benchmark;
import org.safetynets.benchmarks.Extent;
import org.safetynets.benchmarks.report.Goal;
import org.safetynets.benchmarks.report.Machine;
import org.safetynets.benchmarks.report.Report;
import org.safetynets.benchmarks.report.Sample;
import org.safetynets.benchmarks.report.Versus;
import org.safetynets.benchmarks.services.Credentials;
import org.safetynets.benchmarks.services.RunningService;
import org.safetynets.stack.services.Service;

/**
 * Three times as many searches as can be answered, through the gateway, while a safety lead looks
 * at incidents: what those let in wait, what is turned away, what the gateway holds, and how long
 * it takes until all are let in again.
 */
public final class OverloadBenchmark implements Benchmark {

    private static final String NAME = "overload";
    private static final String OURS = "ours";
    private static final String CALM = "unloaded";
    private static final String RUSH = "three-times";
    private static final String AFTER = "afterwards";
    private static final String FAILED = "failed";
    private static final String SAFETY_FAILED = "safety_failed";
    private static final String RECOVERY = "recovered_after_s";
    private static final String PATH = "/api/groups/search?size=20";
    private static final UUID ORGANIZATION = UUID.randomUUID();
    private static final String INCIDENTS =
            "/api/groups/organizations/" + ORGANIZATION + "/incidents";
    private static final int CALM_RATE = 40;
    private static final int LONGEST_RECOVERY = 10;
    private static final double WORSE = 3;
    private static final int ATTEMPTS = 3;

    /** All come from one address here, which the limits by address are for. */
    private static Map<String, String> noLimitByAddress(String groups) {
        return Map.of(
                "SAFETYNETS_GATEWAY_UPSTREAMS_GROUPS", groups,
                "SAFETYNETS_GATEWAY_LIMITS_ANONYMOUS_BURST", "1000000",
                "SAFETYNETS_GATEWAY_LIMITS_ANONYMOUS_PERSECOND", "100000");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Report run(Extent extent) {
        var report = new Report(NAME);
        report.compare(new Versus(RUSH, OURS, CALM, OURS));
        report.aimAt(Goal.atMost(RUSH, OURS + "/" + OURS, "p99_ms", WORSE));
        try (var site = new GroupSite()) {
            var groups = site.start(Service.GROUPS);
            new ManyListings().fill(site.groups(), extent.brief() ? 1_000 : 10_000);
            var gateway = site.start(Service.GATEWAY, noLimitByAddress(groups));
            var url = gateway.url();
            Rush.at(url, PATH, Credentials.NOBODY, 100, extent.brief() ? 5 : 20); // both warm up
            var seconds = extent.brief() ? 5 : 15;
            var calm = Rush.at(url, PATH, Credentials.NOBODY, CALM_RATE, seconds);
            var sustainable = sustainable(url, calm.percentile(99));
            report.add(sample("sustainable", "searches_per_s", sustainable));
            for (var round = 0; round < extent.rounds(); round++) {
                round(report, site, gateway, sustainable, seconds);
            }
        }
        return report;
    }

    /**
     * The highest rate, in steps of a quarter, at which all are let in and wait no longer; half the
     * calm one where not even that is.
     */
    private static double sustainable(String url, double calmP99) {
        var last = CALM_RATE / 2.0;
        for (var rate = (double) CALM_RATE; rate < 10_000; rate *= 1.25) {
            if (!sustains(url, rate, calmP99)) {
                return last;
            }
            last = rate;
        }
        return last;
    }

    /** In one of a few tries: what a busy moment of the machine spoils is no limit of ours. */
    private static boolean sustains(String url, double rate, double calmP99) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var tried = Rush.at(url, PATH, Credentials.NOBODY, rate, 4);
            System.err.printf(
                    "%.0f/s: p99 %.1f ms, shed %.3f%n",
                    rate, tried.percentile(99), tried.shedShare());
            if (tried.shedShare() <= 0.005 && tried.percentile(99) <= WORSE * calmP99) {
                return true;
            }
        }
        return false;
    }

    private static void round(
            Report report, GroupSite site, RunningService gateway, double rate, int seconds) {
        var url = gateway.url();
        var calm = Rush.at(url, PATH, Credentials.NOBODY, CALM_RATE, seconds);
        add(report, CALM, calm, gateway);
        var lead =
                Credentials.bearer(
                        site.issuer().member(UUID.randomUUID(), ORGANIZATION, "safety-lead"));
        try (var beside = Executors.newVirtualThreadPerTaskExecutor()) {
            Supplier<Rush> incidents = () -> Rush.at(url, INCIDENTS, lead, 5, seconds);
            var safety = CompletableFuture.supplyAsync(incidents, beside);
            var rush = Rush.at(url, PATH, Credentials.NOBODY, 3 * rate, seconds);
            add(report, RUSH, rush, gateway);
            report.add(sample(RUSH, "offered_per_s", 3 * rate));
            report.add(sample(RUSH, "safety_shed_share", safety.join().shedShare()));
            report.add(sample(RUSH, "safety_p99_ms", safety.join().percentile(99)));
            report.add(sample(RUSH, SAFETY_FAILED, (double) safety.join().failed()));
        }
        var after = Rush.at(url, PATH, Credentials.NOBODY, rate / 2, LONGEST_RECOVERY);
        add(report, AFTER, after, gateway);
        report.add(sample(AFTER, RECOVERY, recovery(after, WORSE * calm.percentile(99))));
    }

    /** The seconds before the first in which nobody was turned away or waited too long. */
    private static int recovery(Rush after, double longest) {
        for (var second = 0; second < LONGEST_RECOVERY; second++) {
            var it = after.second(second);
            if (it.shedShare() == 0 && it.percentile(99) <= longest) {
                return second;
            }
        }
        return LONGEST_RECOVERY + 1;
    }

    private static void add(Report report, String scenario, Rush rush, RunningService gateway) {
        report.add(sample(scenario, "p50_ms", rush.percentile(50)));
        report.add(sample(scenario, "p99_ms", rush.percentile(99)));
        report.add(sample(scenario, "accepted", (double) rush.accepted()));
        report.add(sample(scenario, "shed_share", rush.shedShare()));
        report.add(sample(scenario, FAILED, (double) rush.failed()));
        report.add(sample(scenario, "gateway_mb", gateway.residentBytes() / (double) (1 << 20)));
    }

    private static Sample sample(String scenario, String metric, double value) {
        return new Sample(scenario, OURS, metric, value, Machine.load1());
    }

    /** However slow the machine: nobody fails without a word, and it is over in ten seconds. */
    @Override
    public List<String> violations(Report report) {
        return report.figures().stream()
                .filter(
                        it ->
                                switch (it.metric()) {
                                    case FAILED, SAFETY_FAILED -> it.statistics().max() > 0;
                                    case RECOVERY -> it.statistics().max() > LONGEST_RECOVERY;
                                    default -> false;
                                })
                .map(it -> it.scenario() + " " + it.metric() + ": " + it.statistics().max())
                .toList();
    }
}
