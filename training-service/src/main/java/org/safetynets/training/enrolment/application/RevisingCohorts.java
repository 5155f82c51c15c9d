package org.safetynets.training.enrolment.application;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.CohortPlan;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.cohort.domain.RevisingResult;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the plan of a cohort; seats that come free go to those who wait. */
@Service
public class RevisingCohorts {

    private final Cohorts cohorts;
    private final Seats seats;
    private final Clock clock;

    public RevisingCohorts(Cohorts cohorts, Seats seats, Clock clock) {
        this.cohorts = cohorts;
        this.seats = seats;
        this.clock = clock;
    }

    /** Empty when the organization has no such cohort. */
    @Transactional
    public Optional<RevisingResult> revise(
            OrganizationId organization, CohortId id, Function<Cohort, CohortPlan> change) {
        return cohorts.find(organization, id)
                .map(
                        it -> {
                            var result = it.revise(change.apply(it), clock.instant());
                            if (result instanceof RevisingResult.Revised(var seating)) {
                                seats.keep(seating);
                            }
                            return result;
                        });
    }
}
