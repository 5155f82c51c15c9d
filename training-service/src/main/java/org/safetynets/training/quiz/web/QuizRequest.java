package org.safetynets.training.quiz.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.quiz.domain.Quiz;

/** A quiz as a trainer sets it. */
record QuizRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String module,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String requirement,
        @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String criticalRequirement,
        @NotBlank @Size(max = 120) String title,
        @NotNull @Min(1) @Max(100) Integer draw,
        @NotNull @Min(1) @Max(100) Integer passMark,
        @Nullable @Min(1) @Max(10) Integer attempts,
        @Nullable @Min(1) @Max(480) Integer minutes,
        @NotNull Instant opensAt,
        @NotNull Instant closesAt) {

    private static final int USUAL_ATTEMPTS = 2;

    Quiz quiz(
            UUID id,
            OrganizationId organization,
            UUID cohort,
            String standard,
            PersonId by,
            long version) {
        return new Quiz(
                id,
                organization,
                cohort,
                standard,
                module,
                requirement,
                criticalRequirement,
                title,
                draw,
                passMark,
                attempts == null ? USUAL_ATTEMPTS : attempts,
                minutes,
                opensAt.truncatedTo(ChronoUnit.MILLIS),
                closesAt.truncatedTo(ChronoUnit.MILLIS),
                by,
                version);
    }

    Quiz changed(Quiz it, PersonId by) {
        return quiz(
                it.id(), it.organizationId(), it.cohortId(), it.standard(), by, it.version() + 1);
    }
}
