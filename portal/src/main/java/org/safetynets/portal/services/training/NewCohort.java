package org.safetynets.portal.services.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A cohort as a trainer plans it. */
public record NewCohort(
        UUID standardId,
        String name,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer seats) {}
