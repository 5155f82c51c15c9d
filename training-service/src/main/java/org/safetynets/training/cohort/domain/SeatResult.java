package org.safetynets.training.cohort.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of asking a cohort for a seat. */
public sealed interface SeatResult {

    record SeatTaken(Cohort cohort) implements SeatResult {}

    /**
     * Every seat is taken, and the person waits.
     *
     * @param place how many are before them, and they, so 1 is next
     */
    record Waitlisted(Cohort cohort, int place) implements SeatResult {}

    record Refused(Refusal reason) implements SeatResult {}
}
