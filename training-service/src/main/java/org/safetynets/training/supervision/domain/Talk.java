package org.safetynets.training.supervision.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk that is due.
 *
 * @param incident the incident that asks for it, if one does
 */
public record Talk(SessionKind kind, Instant by, @Nullable UUID incident) {

    public boolean isOverdue(Instant now) {
        return now.isAfter(by);
    }
}
