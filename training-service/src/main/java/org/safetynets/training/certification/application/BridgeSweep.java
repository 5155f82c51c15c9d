package org.safetynets.training.certification.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.certification.domain.Bridge;
import org.safetynets.training.certification.domain.Certifications;
import org.safetynets.training.certification.domain.Warning;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.shared.application.Sweep;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.Standards;
import org.safetynets.training.standard.domain.Transition;
import org.springframework.stereotype.Service;

/** Goes through all who are certified to an earlier major version than the newest. */
@Service
public class BridgeSweep {

    private static final int BATCH = 100;

    private final Standards standards;
    private final Certifications certifications;
    private final BridgingCertification bridging;
    private final OrganizationClock organizations;

    public BridgeSweep(
            Standards standards,
            Certifications certifications,
            BridgingCertification bridging,
            OrganizationClock organizations) {
        this.standards = standards;
        this.certifications = certifications;
        this.bridging = bridging;
        this.organizations = organizations;
    }

    /** For how many something was due. */
    public int run() {
        return standards.codesWithVersions().stream()
                .map(this::bridge)
                .flatMap(Optional::stream)
                .mapToInt(this::sweep)
                .sum();
    }

    /** Empty when the newest version breaks with none before it. */
    private Optional<Bridge> bridge(String code) {
        var newest = standards.newest(code);
        var before =
                standards.versions(code).stream()
                        .filter(it -> Transition.of(it, newest).bridgeDueOn().isPresent())
                        .toList();
        return newest.flatMap(
                to ->
                        before.stream()
                                .findFirst()
                                .flatMap(it -> Transition.of(it, newest).bridgeDueOn())
                                .map(due -> bridge(before, to, due)));
    }

    private static Bridge bridge(List<Standard> before, Standard to, LocalDate due) {
        return new Bridge(
                before.stream().map(Standard::id).collect(Collectors.toUnmodifiableSet()),
                to.id(),
                due);
    }

    private int sweep(Bridge bridge) {
        return certifications.organizationsCertifiedTo(bridge.from()).stream()
                .mapToInt(it -> sweep(bridge, it))
                .sum();
    }

    private int sweep(Bridge bridge, OrganizationId organization) {
        var today = organizations.now(organization).day();
        var days = Warning.reachedOn(today, bridge.dueOn());
        var done = 0;
        for (var progress = true; progress; ) {
            var batch = certifications.toBridge(organization, bridge, days, BATCH);
            var now = Sweep.each(batch, it -> bridging.step(organization, it));
            done += now;
            progress = now > 0 && batch.size() == BATCH;
        }
        return done;
    }
}
