package org.safetynets.portal.services.training;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A session as a trainer plans it, by the clock of its cohort. */
public record NewSession(
        @Nullable String module,
        String title,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable Integer minutes,
        @Nullable String venue,
        @Nullable String venueDetails) {}
