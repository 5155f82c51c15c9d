package org.safetynets.training.flag.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.flag.domain.Flag;
import org.safetynets.training.flag.domain.FlagKind;
import org.safetynets.training.flag.domain.FlagState;

/** A flag over HTTP, for the supervisor alone. */
public record FlagView(
        UUID flagId,
        UUID facilitatorId,
        FlagKind kind,
        Instant raisedAt,
        FlagState state,
        @Nullable String note) {

    static FlagView of(Flag it) {
        return new FlagView(
                it.id(), it.facilitator().value(), it.kind(), it.raisedAt(), it.state(), it.note());
    }
}
