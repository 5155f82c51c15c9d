package org.safetynets.benchmarks.scale;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safetynets.benchmarks.Benchmark;
import org.safetynets.benchmarks.Extent;
import org.safetynets.benchmarks.groups.GroupSite;
import org.safetynets.benchmarks.groups.ManyListings;
import org.safetynets.benchmarks.groups.OpenGroups;
import org.safetynets.benchmarks.report.Goal;
import org.safetynets.benchmarks.report.Machine;
import org.safetynets.benchmarks.report.Report;
import org.safetynets.benchmarks.report.Sample;
import org.safetynets.benchmarks.report.Versus;
import org.safetynets.benchmarks.services.Credentials;
import org.safetynets.benchmarks.services.Door;
import org.safetynets.benchmarks.services.Messages;
import org.safetynets.benchmarks.services.RunningService;
import org.safetynets.benchmarks.services.Traffic;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.contracts.CertificationChangedV1.Change;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.stack.services.Service;

/**
 * More instances, more organizations, a busy neighbour, a longer backlog: what each does to
 * group-service.
 */
public final class ScaleBenchmark implements Benchmark {

    private static final String NAME = "scale";
    private static final String OURS = "ours";
    private static final String PER_SECOND = "requests_per_s";
    private static final String P95 = "p95_ms";
    private static final String RELAYED = "relayed_per_s";
    private static final String MISSING = "missing";
    private static final String CALM = "calm-neighbour";
    private static final String BUSY = "busy-neighbour";
    private static final String SEARCH = "/api/groups/search?size=20";
    private static final int GROUPS_EACH = 100;
    private static final int GROUPS_OF_A_BUSY_ONE = 1_000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Report run(Extent extent) {
        var report = plan(extent);
        for (var round = 0; round < extent.rounds(); round++) {
            instances(report, extent);
            organizations(report, extent);
            backlog(report, extent);
        }
        return report;
    }

    private static List<Integer> instanceCounts(Extent extent) {
        return extent.brief() ? List.of(1, 2) : List.of(1, 2, 4);
    }

    private static List<Integer> organizationCounts(Extent extent) {
        return extent.brief() ? List.of(10, 20) : List.of(10, 100, 1_000);
    }

    private static List<Integer> backlogs(Extent extent) {
        return extent.brief() ? List.of(1_000, 2_000) : List.of(1_000, 10_000, 100_000);
    }

    private static Report plan(Extent extent) {
        var report = new Report(NAME);
        grows(report, "instances", instanceCounts(extent));
        grows(report, "organizations", organizationCounts(extent));
        grows(report, "events-behind", backlogs(extent));
        report.compare(new Versus(BUSY, OURS, CALM, OURS));
        var most = organizationCounts(extent).getLast() + "-organizations";
        report.aimAt(Goal.atMost(most, OURS + "/" + OURS, P95, 1.5));
        return report;
    }

    /** Each against the least. */
    private static void grows(Report report, String of, List<Integer> counts) {
        for (var count : counts.subList(1, counts.size())) {
            report.compare(new Versus(count + "-" + of, OURS, counts.getFirst() + "-" + of, OURS));
        }
    }

    private static void instances(Report report, Extent extent) {
        try (var site = new GroupSite()) {
            var doors = new ArrayList<Door>();
            var running = new ArrayList<RunningService>();
            for (var count : instanceCounts(extent)) {
                while (running.size() < count) {
                    var name = Service.GROUPS.module() + "-" + running.size();
                    var service = site.start(Service.GROUPS, name, Map.of());
                    running.add(service);
                    doors.add(new Door(OURS, service.url(), Credentials.NOBODY));
                }
                if (count == 1) {
                    new ManyListings().fill(site.groups(), 10_000);
                }
                Traffic.of(doors, SEARCH, 16, seconds(extent, 10)); // the new ones warm up
                var traffic = Traffic.of(doors, SEARCH, 16, seconds(extent, 8));
                var scenario = count + "-instances";
                add(report, scenario, PER_SECOND, traffic.perSecond());
                add(report, scenario, P95, traffic.percentile(95));
                var memory = running.stream().mapToLong(RunningService::residentBytes).sum();
                add(report, scenario, "rss_mb", memory / (double) (1 << 20));
            }
        }
    }

    /** A coordinator looks at the groups of their own organization among so many others. */
    private static void organizations(Report report, Extent extent) {
        try (var site = new GroupSite()) {
            var url = site.start(Service.GROUPS);
            var own = new OpenGroups(site.groups());
            own.insert(GROUPS_EACH, 12);
            var there = 1;
            for (var count : organizationCounts(extent)) {
                for (; there < count; there++) {
                    new OpenGroups(site.groups()).insert(GROUPS_EACH, 12);
                }
                look(site, url, own, seconds(extent, 5));
                var traffic = look(site, url, own, seconds(extent, 8));
                add(report, count + "-organizations", P95, traffic.percentile(95));
                add(report, count + "-organizations", "p50_ms", traffic.percentile(50));
            }
            neighbour(report, site, url, own, extent);
        }
    }

    /** The same while another organization's thousand groups pause at once. */
    private static void neighbour(
            Report report, GroupSite site, String url, OpenGroups own, Extent extent) {
        var calm = look(site, url, own, seconds(extent, 4));
        add(report, CALM, P95, calm.percentile(95));
        var other = new OpenGroups(site.groups());
        other.insert(GROUPS_OF_A_BUSY_ONE, 12);
        revoke(site.kafka(), other);
        var busy = look(site, url, own, seconds(extent, 4));
        add(report, BUSY, P95, busy.percentile(95));
    }

    private static void revoke(String kafka, OpenGroups of) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var revoked =
                new CertificationChangedV1(
                        of.certification,
                        2,
                        of.organization,
                        of.facilitator,
                        Change.REVOKED,
                        Status.REVOKED,
                        "BTPF",
                        "1.0.0",
                        "facilitator",
                        Set.of("BT_CORE"),
                        today.minusYears(1),
                        today.plusYears(1));
        Messages.tell(kafka, List.of(revoked));
    }

    private static Traffic look(GroupSite site, String url, OpenGroups own, double seconds) {
        var token = site.issuer().member(UUID.randomUUID(), own.organization, "coordinator");
        var path = "/api/groups/organizations/%s/groups?page=0&size=20".formatted(own.organization);
        return Traffic.of(new Door(OURS, url, Credentials.bearer(token)), path, 1, seconds);
    }

    /** The service comes back and tells what had to wait. */
    private static void backlog(Report report, Extent extent) {
        for (var count : backlogs(extent)) {
            try (var site = new GroupSite()) {
                site.groups().createCollection("outbox");
                Backlog.leave(site.groups(), site.kafka(), count);
                site.start(Service.GROUPS);
                var began = System.nanoTime();
                var before = Backlog.told(site.kafka());
                var told = Backlog.await(site.kafka(), count);
                var seconds = (System.nanoTime() - began) / 1e9;
                var scenario = count + "-events-behind";
                add(report, scenario, RELAYED, (told - before) / seconds);
                add(report, scenario, MISSING, count - (double) told);
            }
        }
    }

    private static double seconds(Extent extent, int usual) {
        return extent.brief() ? 1 : usual;
    }

    private static void add(Report report, String scenario, String metric, double value) {
        report.add(new Sample(scenario, OURS, metric, value, Machine.load1()));
    }

    @Override
    public List<String> violations(Report report) {
        return report.figures().stream()
                .filter(it -> it.metric().equals(MISSING) && it.statistics().max() > 0)
                .map(it -> it.scenario() + ": " + it.statistics().max() + " were not told")
                .toList();
    }
}
