package org.safetynets.training.certification.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The endorsement of the standard that was earned. */
public record EndorseRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String endorsement) {}
