package org.safetynets.training.quiz.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an answer in words is worth, 0 to 100. */
record MarkRequest(
        @NotNull @Size(max = 20) String question, @NotNull @Min(0) @Max(100) Integer percent) {}
