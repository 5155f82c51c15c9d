package org.safetynets.training.admission.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A trainer's no, with its reason. */
record DeclineRequest(@NotBlank @Size(max = 500) String reason) {}
