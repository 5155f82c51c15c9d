package org.safetynets.groups.joining.web;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.safetynets.groups.joining.domain.Placement;

/** Who is seated in a group or waits, in order. */
record RosterEntry(UUID personId, String pseudonym, JoinRequestResponse.Seat seat, Instant since) {

    static RosterEntry of(Placement it) {
        return new RosterEntry(
                it.personId().value(),
                it.pseudonym(),
                Objects.requireNonNull(JoinRequestResponse.Seat.of(it.status())),
                it.since());
    }
}
