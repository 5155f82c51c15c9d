package org.safetynets.training.cohort.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of asking a cohort for a seat. */
public sealed interface SeatResult {

    record SeatTaken(Cohort cohort) implements SeatResult {}

    record Refused(Refusal reason) implements SeatResult {}
}
