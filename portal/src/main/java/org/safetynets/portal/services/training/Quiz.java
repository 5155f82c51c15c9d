package org.safetynets.portal.services.training;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quiz of a cohort.
 *
 * @param requirement which assessment it is for
 * @param draw how many questions somebody gets
 * @param minutes how long a try may take; null when it may go on until the quiz closes
 */
public record Quiz(
        UUID quizId,
        UUID cohortId,
        String module,
        String requirement,
        @Nullable String criticalRequirement,
        String title,
        int draw,
        int passMark,
        int attempts,
        @Nullable Integer minutes,
        Instant opensAt,
        Instant closesAt,
        long version) {

    /** {@code ahead}, {@code open} or {@code closed}. */
    public String state() {
        var now = Instant.now();
        if (now.isBefore(opensAt)) {
            return "ahead";
        }
        return now.isBefore(closesAt) ? "open" : "closed";
    }
}
