package org.safetynets.training.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a trainer writes. */
record MessageRequest(
        @NotBlank @Size(max = 120) String subject, @NotBlank @Size(max = 5000) String text) {}
