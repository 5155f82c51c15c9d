package org.safetynets.training.cohort.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.CohortPlan;
import org.safetynets.training.cohort.domain.WaitlistRule;
import org.safetynets.training.standard.domain.StandardId;

/**
 * A cohort as a trainer plans it.
 *
 * @param timeZone an IANA zone; the organization's unless told
 * @param offerHours how long somebody who waits may think about a seat; they move up unless told
 * @param trainers who runs it; unless told whoever plans it, or who ran it before
 */
public record CohortRequest(
        @NotNull UUID standardId,
        @Nullable UUID programId,
        @NotBlank @Size(max = 120) String name,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Nullable @Size(max = 60) String timeZone,
        @NotNull @Min(1) @Max(100) Integer seats,
        @Nullable @Min(1) @Max(336) Integer offerHours,
        @Nullable @Size(min = 1, max = 10) Set<@NotNull UUID> trainers) {

    StandardId standard() {
        return new StandardId(standardId);
    }

    public CohortPlan plan(Set<PersonId> usually, Supplier<ZoneId> usualZone) {
        return new CohortPlan(
                name,
                startsOn,
                endsOn,
                timeZone == null ? usualZone.get() : Zones.of("timeZone", timeZone),
                seats,
                new WaitlistRule(offerHours),
                runBy(usually),
                programId);
    }

    private Set<PersonId> runBy(Set<PersonId> usually) {
        return trainers == null
                ? usually
                : trainers.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }
}
