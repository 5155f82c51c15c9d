package org.safetynets.training.certification.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.certification.domain.Certifications;
import org.safetynets.training.organization.application.OrganizationClock;
import org.springframework.stereotype.Service;

/** Ends every certification whose last day is over where its organization is. */
@Service
public class ExpirySweep {

    /** How many are read at once. */
    static final int BATCH = 100;

    private final Certifications certifications;
    private final EndingCertification ending;
    private final OrganizationClock organizations;
    private final Clock clock;

    public ExpirySweep(
            Certifications certifications,
            EndingCertification ending,
            OrganizationClock organizations,
            Clock clock) {
        this.certifications = certifications;
        this.ending = ending;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** How many have ended. */
    public int run() {
        return certifications.organizationsWithUnendedBefore(latestDay()).stream()
                .mapToInt(this::sweep)
                .sum();
    }

    private int sweep(OrganizationId organization) {
        var today = organizations.now(organization).day();
        var ended = 0;
        for (var progress = true; progress; ) {
            var batch = certifications.unendedBefore(organization, today, BATCH);
            var now = (int) batch.stream().filter(it -> ending.end(organization, it.id())).count();
            ended += now;
            progress = now > 0;
        }
        return ended;
    }

    /** Somewhere it is tomorrow already: no zone is further ahead. */
    private LocalDate latestDay() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX);
    }
}
