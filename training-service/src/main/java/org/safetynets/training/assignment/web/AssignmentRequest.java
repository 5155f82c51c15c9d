package org.safetynets.training.assignment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assignment.domain.Assignment;

/** An assignment as a trainer sets it. */
record AssignmentRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String requirement,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 5000) String instructions,
        @NotNull Instant dueAt) {

    Assignment assignment(
            UUID id, OrganizationId organization, UUID cohort, PersonId by, long version) {
        return new Assignment(
                id,
                organization,
                cohort,
                requirement,
                title,
                instructions,
                dueAt.truncatedTo(ChronoUnit.MILLIS),
                by,
                version);
    }
}
