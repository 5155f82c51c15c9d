package org.safetynets.training.supervision.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a supervisor is away.
 *
 * @param supervisorId open for the caller's own
 * @param through the last day; open for one nobody saw coming
 * @param coverId who steps in; while nobody does, the board shows a hole
 */
public record AbsenceRequest(
        @Nullable UUID supervisorId,
        @NotNull LocalDate from,
        @Nullable LocalDate through,
        @Nullable UUID coverId) {}
