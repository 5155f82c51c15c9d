package org.safetynets.training.supervision.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.supervision.domain.SessionKind;

/**
 * A session to come.
 *
 * @param facilitatorIds one, or several for supervision in a group
 * @param incidentId the incident it follows, if it does
 * @param timeZone of the clock by which the time was agreed; the organization's when none is named
 */
public record PlanSessionRequest(
        @NotEmpty @Size(max = 20) Set<@NotNull UUID> facilitatorIds,
        @NotNull SessionKind kind,
        @Nullable UUID incidentId,
        @NotNull Instant plannedFor,
        @Nullable String timeZone,
        @Min(10) @Max(480) int minutes) {}
