package org.safetynets.training.waiver.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom to certify though something is not met, and why: by the enrolment for their first
 * certification, by the certification to renew it.
 */
public record OverrideRequest(
        @Nullable UUID enrolmentId,
        @Nullable UUID certificationId,
        @NotBlank @Size(min = 20, max = 500) String reason) {}
