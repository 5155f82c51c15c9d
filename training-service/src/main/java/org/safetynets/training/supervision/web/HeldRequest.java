package org.safetynets.training.supervision.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How long a session took, and what the supervisor notes; sealed where it is stored. */
public record HeldRequest(
        @Min(1) @Max(480) int minutes, @Nullable @Size(max = 4000) String notes) {}
