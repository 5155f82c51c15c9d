package org.safetynets.training.cohort.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.CohortPlan;
import org.safetynets.training.standard.domain.StandardId;

/**
 * A cohort as a trainer plans it.
 *
 * @param trainers who runs it; whoever plans it, unless told
 */
public record CohortRequest(
        @NotNull UUID standardId,
        @NotBlank @Size(max = 120) String name,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull @Min(1) @Max(100) Integer seats,
        @Nullable @Size(min = 1, max = 10) Set<@NotNull UUID> trainers) {

    StandardId standard() {
        return new StandardId(standardId);
    }

    CohortPlan plan(PersonId planner) {
        return new CohortPlan(name, startsOn, endsOn, seats, runBy(planner));
    }

    private Set<PersonId> runBy(PersonId planner) {
        return trainers == null
                ? Set.of(planner)
                : trainers.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }
}
