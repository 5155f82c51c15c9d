package org.safetynets.portal.services.training;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days on which a supervisor is away. */
public record Away(
        UUID absenceId,
        UUID supervisorId,
        LocalDate from,
        @Nullable LocalDate through,
        @Nullable UUID coverId) {

    /** They are still there; what is noted is for later. */
    public boolean ahead() {
        return from.isAfter(LocalDate.now(ZoneOffset.UTC));
    }
}
