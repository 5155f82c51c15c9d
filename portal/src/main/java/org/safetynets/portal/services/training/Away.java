package org.safetynets.portal.services.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days on which a supervisor is away. */
public record Away(
        UUID absenceId,
        UUID supervisorId,
        LocalDate from,
        @Nullable LocalDate through,
        @Nullable UUID coverId) {}
