package org.safetynets.portal.services.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cohort as those see it who may ask for a seat in it.
 *
 * @param seatsFree neither taken nor held for somebody
 * @param waiting how many wait
 */
public record CohortOutline(
        UUID cohortId,
        UUID organizationId,
        UUID standardId,
        @Nullable UUID programId,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        String timeZone,
        int seats,
        int seatsFree,
        int waiting) {}
