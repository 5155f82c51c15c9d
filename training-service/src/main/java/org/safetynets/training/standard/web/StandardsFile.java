package org.safetynets.training.standard.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Standards as one file, to be kept, compared and loaded elsewhere. */
public record StandardsFile(
        @NotEmpty @Size(max = 50) List<@NotNull @Valid StandardRequest> standards) {}
