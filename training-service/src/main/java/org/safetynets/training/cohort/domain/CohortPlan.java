package org.safetynets.training.cohort.domain;

import java.time.LocalDate;
import java.util.Set;
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
}
