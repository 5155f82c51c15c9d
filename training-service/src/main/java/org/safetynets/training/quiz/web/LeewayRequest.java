package org.safetynets.training.quiz.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How much more time somebody has in every quiz, and why. */
record LeewayRequest(
        @NotNull @Min(5) @Max(300) Integer extraPercent,
        @NotBlank @Size(max = 500) String reason) {}
