package org.safetynets.portal.services.training;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has in a cohort.
 *
 * @param state {@code none}, {@code waiting}, {@code offered} or {@code enrolled}
 * @param place on the waitlist, 1 for whoever is next
 * @param offeredUntil until when a seat is held
 */
public record SeatPlace(
        String state,
        @Nullable UUID enrolmentId,
        @Nullable Integer place,
        @Nullable Instant offeredUntil,
        @Nullable CohortOutline cohort) {

    public boolean offered() {
        return state.equals("offered");
    }
}
