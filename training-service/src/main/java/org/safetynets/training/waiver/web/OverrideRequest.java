package org.safetynets.training.waiver.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Whom to certify though something is not met, and why. */
public record OverrideRequest(
        @NotNull UUID enrolmentId, @NotBlank @Size(min = 20, max = 500) String reason) {}
