package org.safetynets.portal.services.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People who are trained together. */
public record Cohort(
        UUID cohortId,
        String name,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer seats) {}
