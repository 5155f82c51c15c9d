package org.safetynets.training.supervision.web;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.training.supervision.domain.Conflict;
import org.safetynets.training.supervision.domain.ConflictKind;

/**
 * A conflict as whoever declared it reads it.
 *
 * @param personId the other of the two
 * @param at when it was declared
 */
public record ConflictView(UUID conflictId, UUID personId, ConflictKind kind, Instant at) {

    static ConflictView of(Conflict it) {
        return new ConflictView(it.id(), it.partner().value(), it.kind(), it.at());
    }
}
