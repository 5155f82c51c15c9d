package org.safetynets.training.supervision.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.supervision.domain.Session;
import org.safetynets.training.supervision.domain.SessionKind;
import org.safetynets.training.supervision.domain.SessionState;

/**
 * A session over HTTP.
 *
 * @param timeZone of the clock by which its time was agreed, for example {@code Europe/Dublin}
 */
public record SessionView(
        UUID sessionId,
        UUID supervisorId,
        List<UUID> facilitatorIds,
        SessionKind kind,
        @Nullable UUID incidentId,
        Instant plannedFor,
        String timeZone,
        int minutes,
        SessionState state,
        @Nullable String notes,
        long version) {

    /** For its supervisor, with the notes. */
    public static SessionView of(Session it, Instant now) {
        return of(it, now, it.notes());
    }

    /** For its facilitator: that it takes place, not what was noted. */
    public static SessionView withoutNotes(Session it, Instant now) {
        return of(it, now, null);
    }

    private static SessionView of(Session it, Instant now, @Nullable String notes) {
        return new SessionView(
                it.id(),
                it.supervisor().value(),
                it.facilitators().stream().map(PersonId::value).sorted().toList(),
                it.kind(),
                it.incident(),
                it.plannedFor(),
                it.zone().getId(),
                it.minutes(),
                it.stateAt(now),
                notes,
                it.version());
    }
}
