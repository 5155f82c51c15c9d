package org.safetynets.training.remedy.web;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is asked after a severe incident.
 *
 * @param requirement code of what is to be shown again, for example {@code M07}
 * @param reason the facilitator reads it
 */
public record RemedyRequest(
        @NotNull UUID facilitatorId,
        @NotNull UUID incidentId,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String requirement,
        @NotNull @FutureOrPresent LocalDate until,
        @NotBlank @Size(max = 1000) String reason) {}
