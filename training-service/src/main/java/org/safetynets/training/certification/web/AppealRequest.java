package org.safetynets.training.certification.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a revocation should be looked at again, or why it stands. */
public record AppealRequest(@NotBlank @Size(max = 500) String reason) {}
