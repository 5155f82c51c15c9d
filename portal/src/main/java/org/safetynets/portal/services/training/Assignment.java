package org.safetynets.portal.services.training;

import java.time.Instant;
import java.util.UUID;

/** A task of a cohort, for which something is handed in. */
public record Assignment(
        UUID assignmentId,
        UUID cohortId,
        String requirement,
        String title,
        String instructions,
        Instant dueAt,
        long version) {

    public boolean overdue() {
        return dueAt.isBefore(Instant.now());
    }
}
