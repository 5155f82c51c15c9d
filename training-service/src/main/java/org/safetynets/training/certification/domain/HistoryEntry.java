package org.safetynets.training.certification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/**
 * One step in the life of a certification, kept for ever.
 *
 * @param by who decided it; null when the clock did
 * @param ground code of the ground in the standard that it rests on, where one was named
 * @param approvedBy who decided it as well, where it took two
 */
public record HistoryEntry(
        Change change,
        Instant at,
        @Nullable PersonId by,
        String reason,
        @Nullable String ground,
        @Nullable PersonId approvedBy) {

    /** By one person or the clock, on no ground of the standard. */
    public HistoryEntry(Change change, Instant at, @Nullable PersonId by, String reason) {
        this(change, at, by, reason, null, null);
    }
}
