package org.safetynets.training.enrolment.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence for one requirement.
 *
 * @param requirement its code, for example {@code M01}
 * @param score percent, or 1 to 4 for observations; needed where there is a pass mark
 */
public record EvidenceRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String requirement,
        @Nullable @Digits(integer = 3, fraction = 2) BigDecimal score,
        @Nullable @Size(max = 500) String note) {}
