package org.safetynets.training.certification.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.certification.domain.Certifications;
import org.safetynets.training.certification.domain.Warning;
import org.safetynets.training.organization.application.OrganizationClock;
import org.springframework.stereotype.Service;

/** Tells of every certification that ends soon, the soonest first. */
@Service
public class WarningSweep {

    private final Certifications certifications;
    private final WarningOfEnds warning;
    private final OrganizationClock organizations;
    private final Clock clock;

    public WarningSweep(
            Certifications certifications,
            WarningOfEnds warning,
            OrganizationClock organizations,
            Clock clock) {
        this.certifications = certifications;
        this.warning = warning;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** How many were told of. */
    public int run() {
        var from = LocalDate.ofInstant(clock.instant(), ZoneOffset.MIN);
        var through =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX)
                        .plusDays(Warning.DAYS.getLast());
        return certifications.organizationsWithEndsBetween(from, through).stream()
                .mapToInt(this::sweep)
                .sum();
    }

    private int sweep(OrganizationId organization) {
        return Warning.DAYS.stream().mapToInt(days -> sweep(organization, days)).sum();
    }

    private int sweep(OrganizationId organization, int days) {
        var today = organizations.now(organization).day();
        var told = 0;
        for (var progress = true; progress; ) {
            var batch = certifications.toWarnOf(organization, today, days, ExpirySweep.BATCH);
            var now =
                    (int) batch.stream().filter(it -> warning.warn(organization, it.id())).count();
            told += now;
            progress = now > 0;
        }
        return told;
    }
}
