package org.safetynets.groups.urgent.domain;

import org.safetynets.platform.kernel.Refusal;

/** What became of an attempt to change a review. */
public sealed interface UrgentReviewResult {

    record UrgentReviewChanged(UrgentReview review, Change change) implements UrgentReviewResult {}

    record UrgentReviewNotChanged(Refusal reason) implements UrgentReviewResult {}

    /** What happened to a review. */
    enum Change {
        OPENED,
        ESCALATED,
        TAKEN_UP,
        /** By another than whoever took it up. */
        TAKEN_OVER
    }
}
