package org.safetynets.training.external.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.external.domain.ExternalEvidence;
import org.safetynets.training.external.domain.ExternalEvidences;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.shared.application.Sweep;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells of every certificate that soon has to be looked at again.
 *
 * <p>Two instances at once do no harm: each is stored only over the version that was read.
 */
@Component
public class RecheckSweep {

    private static final int BATCH = 100;

    private final ExternalEvidences evidences;
    private final TellingOfRechecks telling;
    private final OrganizationClock organizations;
    private final Clock clock;

    public RecheckSweep(
            ExternalEvidences evidences,
            TellingOfRechecks telling,
            OrganizationClock organizations,
            Clock clock) {
        this.evidences = evidences;
        this.telling = telling;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** How many were told of. */
    @Scheduled(
            initialDelayString = "${training.sweeps.every}",
            fixedDelayString = "${training.sweeps.every}")
    public int run() {
        var from = LocalDate.ofInstant(clock.instant(), ZoneOffset.MIN);
        var through =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX)
                        .plusDays(ExternalEvidence.DAYS.getLast());
        return evidences.organizationsWithRechecks(from, through).stream()
                .mapToInt(this::sweep)
                .sum();
    }

    private int sweep(OrganizationId organization) {
        var today = organizations.now(organization).day();
        return ExternalEvidence.DAYS.stream()
                .map(days -> evidences.toTellOf(organization, today, days, BATCH))
                .mapToInt(due -> Sweep.each(due, it -> telling.tell(organization, it)))
                .sum();
    }
}
