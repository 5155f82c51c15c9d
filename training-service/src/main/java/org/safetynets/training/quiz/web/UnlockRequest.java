package org.safetynets.training.quiz.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Another try for somebody, and why. */
record UnlockRequest(@NotNull UUID personId, @NotBlank @Size(max = 500) String reason) {}
