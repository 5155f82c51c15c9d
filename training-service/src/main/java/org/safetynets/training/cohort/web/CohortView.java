package org.safetynets.training.cohort.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.Cohort;

/** A cohort over HTTP. */
public record CohortView(
        UUID cohortId,
        UUID organizationId,
        UUID standardId,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        int seats,
        int seatsTaken,
        List<UUID> trainers,
        long version) {

    public static CohortView of(Cohort cohort) {
        var plan = cohort.plan();
        return new CohortView(
                cohort.id().value(),
                cohort.organization().value(),
                cohort.standard().value(),
                plan.name(),
                plan.startsOn(),
                plan.endsOn(),
                plan.seats(),
                cohort.candidates().size(),
                plan.trainers().stream().map(PersonId::value).sorted().toList(),
                cohort.version());
    }
}
