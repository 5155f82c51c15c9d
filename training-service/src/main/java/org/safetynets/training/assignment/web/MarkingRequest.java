package org.safetynets.training.assignment.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.assignment.domain.MarkResult;

/** A trainer's word on a submission. */
record MarkingRequest(
        @NotNull MarkResult result,
        @Nullable @Digits(integer = 3, fraction = 2) BigDecimal score,
        @Nullable @Size(max = 5000) String feedback) {}
