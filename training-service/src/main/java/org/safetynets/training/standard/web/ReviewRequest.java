package org.safetynets.training.standard.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a reviewer says of a standard: approved, or sent back with comments. */
public record ReviewRequest(
        @NotNull Boolean approve, @NotBlank @Size(max = 4000) String comments) {}
