package org.safetynets.training.cohort.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/**
 * Somebody on the waitlist of a cohort.
 *
 * @param offeredUntil until when a seat is held for them, once one is
 */
public record Waiting(PersonId person, Instant since, @Nullable Instant offeredUntil) {

    boolean isOffered() {
        return offeredUntil != null;
    }

    boolean hasLapsed(Instant at) {
        return offeredUntil != null && !at.isBefore(offeredUntil);
    }

    Waiting offered(Instant until) {
        return new Waiting(person, since, until);
    }
}
