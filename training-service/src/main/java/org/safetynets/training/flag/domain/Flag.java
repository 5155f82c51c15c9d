package org.safetynets.training.flag.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * A conversation that is to be had with a facilitator: raised, acknowledged by who supervises them,
 * talked about, closed.
 *
 * @param note what the supervisor keeps of the talk
 */
public record Flag(
        UUID id,
        OrganizationId organization,
        PersonId facilitator,
        FlagKind kind,
        Instant raisedAt,
        FlagState state,
        @Nullable Instant closedAt,
        @Nullable String note,
        long version) {

    public static Flag raise(
            UUID id, OrganizationId organization, PersonId facilitator, FlagKind kind, Instant at) {
        return new Flag(id, organization, facilitator, kind, at, FlagState.RAISED, null, null, 1);
    }

    /** A conversation only goes forward, and nobody closes one that was not had. */
    public FlagResult move(FlagState to, @Nullable String written, Instant now) {
        var allowed =
                switch (state) {
                    case RAISED -> to == FlagState.ACKNOWLEDGED || to == FlagState.TALKED;
                    case ACKNOWLEDGED -> to == FlagState.TALKED;
                    case TALKED -> to == FlagState.CLOSED;
                    case CLOSED -> false;
                };
        return allowed
                ? new FlagResult.Changed(
                        new Flag(
                                id,
                                organization,
                                facilitator,
                                kind,
                                raisedAt,
                                to,
                                to == FlagState.CLOSED ? now : null,
                                written == null ? note : written,
                                version + 1))
                : new FlagResult.Refused(new FlagOutOfTurn(state, to));
    }

    public boolean isOpen() {
        return state != FlagState.CLOSED;
    }
}
