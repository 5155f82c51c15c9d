package org.safetynets.training.supervision.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who is to supervise. */
public record AssignRequest(@NotNull UUID supervisorId) {}
