package org.safetynets.notifications.card.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The code that was mailed; small letters, spaces and hyphens make no difference. */
record ConfirmationRequest(@NotBlank @Size(max = 20) String code) {}
