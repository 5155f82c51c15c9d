package org.safetynets.benchmarks.permission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safetynets.benchmarks.Benchmark;
import org.safetynets.benchmarks.Extent;
import org.safetynets.benchmarks.report.Goal;
import org.safetynets.benchmarks.report.Machine;
import org.safetynets.benchmarks.report.Report;
import org.safetynets.benchmarks.report.Sample;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.AccessRule;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;

/**
 * One permission check in process, of a caller who belongs to 50 organizations. A plain loop after
 * as long a warm-up; it tells micro- from nanoseconds, no more is asked of it.
 */
public final class PermissionBenchmark implements Benchmark {

    private static final String NAME = "permission";
    private static final String METRIC = "decide_us";
    private static final String SCENARIO = "50-organizations";
    private static final int ORGANIZATIONS = 50;

    /** What a check may cost at most. */
    private static final double LIMIT_US = 50;

    private static final AccessRule RULE =
            new AccessRule.Roles(List.of(Role.COORDINATOR, Role.SAFETY_LEAD), false);

    /** Where the answers go, so that none is optimised away. */
    private long allowed;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Report run(Extent extent) {
        var report = new Report(NAME);
        report.aimAt(Goal.atMost(SCENARIO, "ours", METRIC, LIMIT_US));
        var checks = extent.brief() ? 200_000 : 5_000_000;
        for (var round = 0; round < extent.rounds(); round++) {
            var asked = organizations();
            var caller = caller(asked);
            decide(caller, asked, checks);
            var began = System.nanoTime();
            decide(caller, asked, checks);
            var each = (System.nanoTime() - began) / 1e3 / checks;
            report.add(new Sample(SCENARIO, "ours", METRIC, each, Machine.load1()));
        }
        return report;
    }

    private void decide(Caller caller, List<OrganizationId> asked, int checks) {
        for (var i = 0; i < checks; i++) {
            if (RULE.decide(caller, asked.get(i % asked.size())) == AccessRule.Answer.ALLOWED) {
                allowed++;
            }
        }
    }

    /** Twice as many as the caller belongs to, so that every other check says no. */
    private static List<OrganizationId> organizations() {
        var all = new ArrayList<OrganizationId>();
        for (var i = 0; i < 2 * ORGANIZATIONS; i++) {
            all.add(new OrganizationId(UUID.randomUUID()));
        }
        return all;
    }

    private static Caller caller(List<OrganizationId> asked) {
        Map<OrganizationId, Set<Role>> roles = new HashMap<>();
        for (var i = 0; i < ORGANIZATIONS; i++) {
            roles.put(asked.get(2 * i), Set.of(Role.FACILITATOR, Role.COORDINATOR));
        }
        return new Caller(new PersonId(UUID.randomUUID()), "Heron", roles, false, null);
    }

    @Override
    public List<String> violations(Report report) {
        return report.figures().stream()
                .filter(it -> it.statistics().median() > LIMIT_US || allowed == 0)
                .map(it -> "A permission check took %s µs".formatted(it.statistics().median()))
                .toList();
    }
}
