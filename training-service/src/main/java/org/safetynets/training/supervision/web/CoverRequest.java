package org.safetynets.training.supervision.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who steps in. */
public record CoverRequest(@NotNull UUID coverId) {}
