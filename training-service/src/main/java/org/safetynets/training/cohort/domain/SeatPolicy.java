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

    SeatPolicy NOT_YET_WAITING =
            (cohort, candidate) ->
                    cohort.placeOf(candidate)
                            .<Verdict>map(it -> Verdict.refuse(new AlreadyWaiting(it)))
                            .orElseGet(Verdict::allow);

    /** A seat that is held for somebody who waits is not free. */
    SeatPolicy A_SEAT_IS_FREE =
            (cohort, candidate) ->
                    Verdict.allowIf(cohort.free() > 0, () -> new CohortFull(cohort.plan().seats()));

    /** Who has an offer has their seat already. */
    SeatPolicy NOBODY_WAITS_FOR_ONE =
            (cohort, candidate) ->
                    Verdict.allowIf(
                            cohort.waiting().stream().allMatch(Waiting::isOffered),
                            () -> new CohortFull(cohort.plan().seats()));

    SeatPolicy MAY_COME =
            (cohort, candidate) ->
                    NOT_YET_ENROLLED
                            .decide(cohort, candidate)
                            .and(() -> NOT_YET_WAITING.decide(cohort, candidate));

    SeatPolicy MAY_TAKE_A_SEAT =
            (cohort, candidate) ->
                    MAY_COME.decide(cohort, candidate)
                            .and(() -> A_SEAT_IS_FREE.decide(cohort, candidate))
                            .and(() -> NOBODY_WAITS_FOR_ONE.decide(cohort, candidate));
}
