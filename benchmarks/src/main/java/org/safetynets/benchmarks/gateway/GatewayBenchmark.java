package org.safetynets.benchmarks.gateway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.benchmarks.Benchmark;
import org.safetynets.benchmarks.Extent;
import org.safetynets.benchmarks.groups.GroupSite;
import org.safetynets.benchmarks.groups.ManyListings;
import org.safetynets.benchmarks.report.Goal;
import org.safetynets.benchmarks.report.Machine;
import org.safetynets.benchmarks.report.Report;
import org.safetynets.benchmarks.report.Sample;
import org.safetynets.benchmarks.report.Versus;
import org.safetynets.benchmarks.services.BareService;
import org.safetynets.benchmarks.services.Credentials;
import org.safetynets.benchmarks.services.Door;
import org.safetynets.benchmarks.services.Nginx;
import org.safetynets.benchmarks.services.RunningService;
import org.safetynets.benchmarks.services.Traffic;
import org.safetynets.stack.services.Service;

/**
 * One resource of group-service that is read from MongoDB: asked for at the service itself, through
 * nginx, through a Spring Cloud Gateway with nothing on, and through ours, there by somebody who
 * has signed in as browsers do, with all that ours does to a request.
 */
public final class GatewayBenchmark implements Benchmark {

    private static final String NAME = "gateway";
    private static final String OURS = "ours";
    private static final String DIRECT = "direct";
    private static final String NGINX = "nginx";
    private static final String BARE = "bare-spring-cloud-gateway";
    private static final String PATH = "/api/groups/search?size=1";
    private static final List<Integer> CONNECTIONS = List.of(16, 1);
    private static final String PER_SECOND = "requests_per_s";
    private static final String ADDED = "added_p50_ms";

    /** The measured one asks more often than a person may. */
    private static final Map<String, String> NO_LIMITS =
            Map.of(
                    "SAFETYNETS_GATEWAY_LIMITS_SIGNEDIN_BURST", "1000000",
                    "SAFETYNETS_GATEWAY_LIMITS_SIGNEDIN_PERSECOND", "100000",
                    "SAFETYNETS_GATEWAY_LIMITS_ANONYMOUS_BURST", "1000000",
                    "SAFETYNETS_GATEWAY_LIMITS_ANONYMOUS_PERSECOND", "100000");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Report run(Extent extent) {
        var report = plan();
        try (var site = new GroupSite()) {
            var groups = site.start(Service.GROUPS);
            new ManyListings().fill(site.groups(), 1_000);
            var settings = new HashMap<>(NO_LIMITS);
            settings.put("SAFETYNETS_GATEWAY_UPSTREAMS_GROUPS", groups);
            // whoever signs in comes back to where browsers see it
            var port = site.site().ports().of(Service.GATEWAY.module());
            settings.put("SAFETYNETS_GATEWAY_PUBLICURL", "http://127.0.0.1:" + port);
            var gateway = site.start(Service.GATEWAY, settings);
            var without =
                    new BareService(site.site(), BareService.GATEWAY, gateway.launch()).plain();
            var nginx = Nginx.before(groups);
            try (var bare = new RunningService(without)) {
                var places = new HashMap<>(Map.of(DIRECT, groups, BARE, bare.url()));
                nginx.ifPresent(it -> places.put(NGINX, it.url()));
                measure(report, extent, site, places, gateway.url());
            } finally {
                nginx.ifPresent(Nginx::close);
            }
        }
        return report;
    }

    private static Report plan() {
        var report = new Report(NAME);
        for (var connections : CONNECTIONS) {
            for (var peer : List.of(NGINX, BARE, DIRECT)) {
                report.compare(Versus.inCase(scenario(connections), OURS, peer));
            }
        }
        report.aimAt(Goal.atLeast(scenario(16), OURS + "/" + NGINX, PER_SECOND, 0.6));
        report.aimAt(Goal.atLeast(scenario(16), OURS + "/" + BARE, PER_SECOND, 1));
        report.aimAt(Goal.atMost(scenario(1), OURS, ADDED, 1));
        return report;
    }

    private static String scenario(int connections) {
        return connections == 1 ? "1-connection" : connections + "-connections";
    }

    private static void measure(
            Report report,
            Extent extent,
            GroupSite site,
            Map<String, String> places,
            String gateway) {
        doors(site, places, gateway) // all warm up
                .forEach(it -> Traffic.of(it, PATH, 16, extent.brief() ? 2 : 15));
        for (var round = 0; round < extent.rounds(); round++) {
            var doors = doors(site, places, gateway).toArray(Door[]::new);
            for (var connections : CONNECTIONS) {
                var p50 = new HashMap<String, Double>();
                for (var door : extent.inTurn(doors, round)) {
                    var traffic = Traffic.of(door, PATH, connections, extent.brief() ? 2 : 8);
                    add(report, scenario(connections), door.subject(), traffic);
                    p50.put(door.subject(), traffic.percentile(50));
                }
                var added = p50.getOrDefault(OURS, 0.0) - p50.getOrDefault(DIRECT, 0.0);
                report.add(new Sample(scenario(connections), OURS, ADDED, added, Machine.load1()));
            }
        }
    }

    /** With a session and a token that have just begun: a token lasts minutes. */
    private static List<Door> doors(GroupSite site, Map<String, String> places, String gateway) {
        var token = Credentials.bearer(site.issuer().person(UUID.randomUUID()));
        var doors = new ArrayList<Door>();
        for (var subject : List.of(DIRECT, NGINX, BARE)) {
            var url = places.get(subject);
            if (url != null) {
                doors.add(new Door(subject, url, token));
            }
        }
        doors.add(new Door(OURS, gateway, Browser.signedIn(gateway)));
        return doors;
    }

    private static void add(Report report, String scenario, String subject, Traffic traffic) {
        var load = Machine.load1();
        report.add(new Sample(scenario, subject, PER_SECOND, traffic.perSecond(), load));
        report.add(new Sample(scenario, subject, "p50_ms", traffic.percentile(50), load));
        report.add(new Sample(scenario, subject, "p99_ms", traffic.percentile(99), load));
    }

    /** Anything but an answer has ended the run already. */
    @Override
    public List<String> violations(Report report) {
        return List.of();
    }
}
