package org.safetynets.training.support.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.supervision.domain.SessionKind;
import org.safetynets.training.supervision.domain.Talk;

/** A talk that is due, over HTTP. */
public record TalkView(SessionKind kind, Instant by, boolean overdue, @Nullable UUID incidentId) {

    static TalkView of(Talk it, Instant now) {
        return new TalkView(it.kind(), it.by(), it.isOverdue(now), it.incident());
    }
}
