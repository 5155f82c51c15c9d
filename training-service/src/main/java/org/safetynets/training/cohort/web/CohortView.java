package org.safetynets.training.cohort.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.Cohort;

/**
 * A cohort over HTTP.
 *
 * @param seatsFree neither taken nor held for somebody
 * @param waiting how many wait
 * @param offerHours how long somebody who waits may think about a seat; left out when they move up
 */
public record CohortView(
        UUID cohortId,
        UUID organizationId,
        UUID standardId,
        @Nullable UUID programId,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        String timeZone,
        int seats,
        int seatsTaken,
        int seatsFree,
        int waiting,
        @Nullable Integer offerHours,
        List<UUID> trainers,
        long version) {

    public static CohortView of(Cohort cohort) {
        var plan = cohort.plan();
        return new CohortView(
                cohort.id().value(),
                cohort.organization().value(),
                cohort.standard().value(),
                plan.program(),
                plan.name(),
                plan.startsOn(),
                plan.endsOn(),
                plan.zone().getId(),
                plan.seats(),
                cohort.candidates().size(),
                cohort.free(),
                cohort.waiting().size(),
                plan.waitlist().offerHours(),
                plan.trainers().stream().map(PersonId::value).sorted().toList(),
                cohort.version());
    }
}
