package org.safetynets.portal.services.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cohort as a trainer plans it.
 *
 * @param timeZone the organization's unless told
 * @param offerHours how long whoever waits may think about a seat; they move up unless told
 * @param trainers whoever plans it, or ran it before, unless told
 */
public record NewCohort(
        @Nullable UUID standardId,
        @Nullable UUID programId,
        String name,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String timeZone,
        @Nullable Integer seats,
        @Nullable Integer offerHours,
        @Nullable List<UUID> trainers) {}
