package org.safetynets.training.enrolment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Evidence;

/**
 * A piece of evidence for one requirement.
 *
 * @param requirement its code, for example {@code M01}
 * @param score percent, or 1 to 4 for role-plays and observations; needed where there is a pass
 *     mark
 * @param source where it came from, so that it counts once
 * @param through the last day on which it counts, where it has one
 * @param observed needed where the requirement says what an observed meeting must show
 * @param hours needed where the requirement asks for hours
 */
public record EvidenceRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String requirement,
        @Nullable @Digits(integer = 3, fraction = 2) BigDecimal score,
        @Nullable @Size(max = 500) String note,
        @Nullable @Valid SourceBody source,
        @Nullable LocalDate through,
        @Nullable @Valid ObservedBody observed,
        @Nullable @DecimalMin("0.25") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
                BigDecimal hours) {

    Evidence.Details details(PersonId recorder) {
        return new Evidence.Details(
                source == null ? null : source.toDomain(),
                through,
                observed == null ? null : observed.toDomain(recorder),
                hours);
    }
}
