package org.safetynets.training.enrolment.application;

import java.time.Clock;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.Cohorts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settles one cohort whose offers have run out. */
@Service
public class SettlingSeats {

    private final Cohorts cohorts;
    private final Seats seats;
    private final Clock clock;

    public SettlingSeats(Cohorts cohorts, Seats seats, Clock clock) {
        this.cohorts = cohorts;
        this.seats = seats;
        this.clock = clock;
    }

    /** Reads it again, since somebody may have accepted meanwhile. */
    @Transactional
    public boolean settle(OrganizationId organization, CohortId id) {
        var seating =
                cohorts.find(organization, id).flatMap((Cohort it) -> it.settle(clock.instant()));
        seating.ifPresent(seats::keep);
        return seating.isPresent();
    }
}
