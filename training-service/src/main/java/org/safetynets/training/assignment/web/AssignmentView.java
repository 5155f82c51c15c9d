package org.safetynets.training.assignment.web;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.training.assignment.domain.Assignment;

/** An assignment over HTTP. */
record AssignmentView(
        UUID assignmentId,
        UUID cohortId,
        String requirement,
        String title,
        String instructions,
        Instant dueAt,
        long version) {

    static AssignmentView of(Assignment it) {
        return new AssignmentView(
                it.id(),
                it.cohortId(),
                it.requirement(),
                it.title(),
                it.instructions(),
                it.dueAt(),
                it.version());
    }
}
