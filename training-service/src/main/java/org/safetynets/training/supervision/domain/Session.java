package org.safetynets.training.supervision.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * A supervision session: planned, then held, missed or cancelled.
 *
 * @param incident the incident it follows, if it does
 * @param zone of the clock by which it was agreed
 * @param notes of the supervisor, once it was held
 */
public record Session(
        UUID id,
        OrganizationId organization,
        PersonId supervisor,
        Set<PersonId> facilitators,
        SessionKind kind,
        @Nullable UUID incident,
        Instant plannedFor,
        ZoneId zone,
        int minutes,
        SessionState state,
        @Nullable String notes,
        long version) {

    /** So long after its time somebody may still say that it was held. */
    static final Duration TO_RECORD = Duration.ofDays(3);

    public Session {
        facilitators = Set.copyOf(facilitators);
    }

    public SessionResult held(int minutesHeld, @Nullable String written, Instant now) {
        if (state != SessionState.PLANNED && state != SessionState.MISSED) {
            return new SessionResult.Refused(new SessionSettled(state));
        }
        return now.isBefore(plannedFor)
                ? new SessionResult.Refused(new SessionNotYet(plannedFor))
                : changed(SessionState.HELD, minutesHeld, written);
    }

    public SessionResult missed() {
        return state == SessionState.PLANNED
                ? changed(SessionState.MISSED, minutes, notes)
                : new SessionResult.Refused(new SessionSettled(state));
    }

    public SessionResult cancelled() {
        return state == SessionState.PLANNED
                ? changed(SessionState.CANCELLED, minutes, notes)
                : new SessionResult.Refused(new SessionSettled(state));
    }

    /** What it counts as: one that nobody recorded within three days was missed. */
    public SessionState stateAt(Instant now) {
        return state == SessionState.PLANNED && now.isAfter(plannedFor.plus(TO_RECORD))
                ? SessionState.MISSED
                : state;
    }

    private SessionResult changed(SessionState next, int length, @Nullable String written) {
        return new SessionResult.Changed(
                new Session(
                        id,
                        organization,
                        supervisor,
                        facilitators,
                        kind,
                        incident,
                        plannedFor,
                        zone,
                        length,
                        next,
                        written,
                        version + 1));
    }
}
