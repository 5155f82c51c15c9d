package org.safetynets.benchmarks.startup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safetynets.benchmarks.Benchmark;
import org.safetynets.benchmarks.Extent;
import org.safetynets.benchmarks.report.Goal;
import org.safetynets.benchmarks.report.Report;
import org.safetynets.benchmarks.report.Versus;
import org.safetynets.benchmarks.services.BareService;
import org.safetynets.stack.parts.Kafka;
import org.safetynets.stack.parts.Mongodb;
import org.safetynets.stack.parts.Part;
import org.safetynets.stack.parts.ThrowAwaySite;
import org.safetynets.stack.services.Service;
import org.safetynets.stack.services.ServiceEnvironment;
import org.safetynets.stack.services.ServiceLaunches;
import org.safetynets.stack.state.Settings;

/** From the start of a process to readiness: each service of ours and one that does nothing. */
public final class StartupBenchmark implements Benchmark {

    static final String BARE = "bare";
    private static final String NAME = "startup";
    private static final String PLAIN = "bare";
    private static final String TRAINED = "bare-aot";
    private static final String OURS = "ours";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Report run(Extent extent) {
        var services = extent.brief() ? List.of(Service.GROUPS) : Service.all();
        var report = plan(services);
        try (var throwAway = new ThrowAwaySite(System.getenv())) {
            var candidates = candidates(throwAway, services);
            for (var round = 0; round < extent.rounds(); round++) {
                for (var candidate : extent.inTurn(candidates.toArray(Candidate[]::new), round)) {
                    new Start(candidate).measure().forEach(report::add);
                }
            }
        }
        return report;
    }

    private static List<Candidate> candidates(ThrowAwaySite throwAway, List<Service> services) {
        var site = throwAway.site();
        var variables = new HashMap<String, String>();
        variables.putAll(started(throwAway, new Mongodb(site)));
        variables.putAll(started(throwAway, new Kafka(site)));
        var environments = new ServiceEnvironment(site, new Settings(0, Map.of()), variables);
        var launches = new ServiceLaunches(site, environments, System.err::println);
        var candidates = new ArrayList<Candidate>();
        for (var service : services) {
            var name = service.module();
            var launch = launches.launch(service, name, site.ports().of(name));
            candidates.add(new Candidate(name, OURS, launch));
        }
        var bare = new BareService(site, BareService.SERVICE, candidates.getFirst().launch());
        candidates.addFirst(new Candidate(BARE, TRAINED, bare.trained()));
        candidates.addFirst(new Candidate(BARE, PLAIN, bare.plain()));
        return candidates;
    }

    private static <A> Map<String, String> started(ThrowAwaySite throwAway, Part<A> part) {
        return part.variables(throwAway.start(part));
    }

    private static Report plan(List<Service> services) {
        var report = new Report(NAME);
        for (var service : services) {
            var name = service.module();
            report.compare(new Versus(name, OURS, BARE, PLAIN));
            report.compare(new Versus(name, OURS, BARE, TRAINED));
            report.aimAt(Goal.atMost(name, "ours/bare", Start.READY, 0.55));
            report.aimAt(Goal.atMost(name, "ours/bare-aot", Start.READY, 1.3));
            report.aimAt(Goal.atMost(name, "ours/bare", Start.MEMORY, 1.15));
        }
        return report;
    }

    /** A service that does not start at all ends the benchmark by itself. */
    @Override
    public List<String> violations(Report report) {
        return List.of();
    }
}
