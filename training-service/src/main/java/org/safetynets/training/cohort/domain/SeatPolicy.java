package org.safetynets.training.cohort.domain;

import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.shared.domain.Verdict;

/** What must be true before a candidate takes a seat. */
@FunctionalInterface
public interface SeatPolicy {

    Verdict decide(Cohort cohort, PersonId candidate);

    SeatPolicy NOT_YET_ENROLLED =
            (cohort, candidate) ->
                    Verdict.allowIf(!cohort.candidates().contains(candidate), AlreadyEnrolled::new);

    SeatPolicy A_SEAT_IS_FREE =
            (cohort, candidate) ->
                    Verdict.allowIf(
                            cohort.candidates().size() < cohort.plan().seats(),
                            () -> new CohortFull(cohort.plan().seats()));

    SeatPolicy MAY_TAKE_A_SEAT =
            (cohort, candidate) ->
                    NOT_YET_ENROLLED
                            .decide(cohort, candidate)
                            .and(() -> A_SEAT_IS_FREE.decide(cohort, candidate));
}
