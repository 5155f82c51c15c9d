package org.safetynets.training.standard.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The number of the next version. */
public record SuccessorRequest(
        @NotNull @Pattern(regexp = StandardRequest.VERSION) String version) {}
