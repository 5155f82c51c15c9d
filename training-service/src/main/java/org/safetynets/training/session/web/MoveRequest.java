package org.safetynets.training.session.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How a cohort moves.
 *
 * @param days later, or earlier where it is negative
 * @param timeZone where it goes, if it goes; hours stay what they are on the wall
 */
record MoveRequest(
        @NotNull @Min(-366) @Max(366) Integer days, @Nullable @Size(max = 60) String timeZone) {}
