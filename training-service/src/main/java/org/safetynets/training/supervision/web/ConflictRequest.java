package org.safetynets.training.supervision.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.safetynets.training.supervision.domain.ConflictKind;

/** Somebody of the organization who is a relative or a business partner of the caller. */
public record ConflictRequest(@NotNull UUID personId, @NotNull ConflictKind kind) {}
