package org.safetynets.training.cohort.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.safetynets.platform.kernel.PersonId;

/**
 * What a trainer plans for a cohort.
 *
 * @param seats how many candidates it takes
 */
public record CohortPlan(
        String name, LocalDate startsOn, LocalDate endsOn, int seats, Set<PersonId> trainers) {

    public CohortPlan {
        trainers = Set.copyOf(trainers);
    }

    CohortPlan without(PersonId trainer) {
        var left =
                trainers.stream()
                        .filter(it -> !it.equals(trainer))
                        .collect(Collectors.toUnmodifiableSet());
        return new CohortPlan(name, startsOn, endsOn, seats, left);
    }
}
