package org.safetynets.training.cohort.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.cohort.domain.Cohort;

/**
 * A cohort as those see it who may ask for a seat in it: nobody who is in it.
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
        int waiting) {

    public static CohortOutline of(Cohort cohort) {
        var plan = cohort.plan();
        return new CohortOutline(
                cohort.id().value(),
                cohort.organization().value(),
                cohort.standard().value(),
                plan.program(),
                plan.name(),
                plan.startsOn(),
                plan.endsOn(),
                plan.zone().getId(),
                plan.seats(),
                cohort.free(),
                cohort.waiting().size());
    }
}
