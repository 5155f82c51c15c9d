package org.safetynets.training.debrief.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.debrief.domain.DebriefResult.Changed;
import org.safetynets.training.debrief.domain.DebriefResult.Refused;

/**
 * What one leader looks back on, for themselves and their supervisor.
 *
 * <p>Life: due; missed when its time is over; done from either, and final then; or dropped when its
 * leader says that they were not there.
 *
 * @param missedAt when its time ran out, if it did before it was done
 */
public record Debrief(
        UUID id,
        OrganizationId organization,
        PersonId facilitator,
        Occasion occasion,
        Instant dueAt,
        DebriefState state,
        Answers answers,
        boolean reminded,
        @Nullable Instant missedAt,
        @Nullable Instant completedAt,
        long version) {

    /** How long before its end somebody is reminded. */
    public static final Duration REMINDER = Duration.ofHours(6);

    public static Debrief open(
            UUID id,
            OrganizationId organization,
            PersonId facilitator,
            Occasion occasion,
            Instant dueAt) {
        return new Debrief(
                id,
                organization,
                facilitator,
                occasion,
                dueAt,
                DebriefState.DUE,
                Answers.NONE,
                false,
                null,
                null,
                1);
    }

    /** Keeps what is written so far. */
    public DebriefResult draft(Answers so) {
        return isOpen() ? new Changed(with(state, so, missedAt, completedAt)) : closed();
    }

    public DebriefResult complete(Answers finalOnes, Instant now) {
        if (!isOpen()) {
            return closed();
        }
        var missing = finalOnes.missing(occasion.meeting() != null);
        return missing.isEmpty()
                ? new Changed(with(DebriefState.DONE, finalOnes, missedAt, now))
                : new Refused(new DebriefIncomplete(missing));
    }

    /** Only a co-leader can have been away; who started the meeting was there. */
    public DebriefResult notThere(@Nullable PersonId ledBy) {
        if (!isOpen()) {
            return closed();
        }
        return occasion.meeting() == null || facilitator.equals(ledBy)
                ? new Refused(new LedTheMeeting())
                : new Changed(with(DebriefState.NOT_THERE, Answers.NONE, missedAt, null));
    }

    /** Its time is over; empty when there is nothing to miss. */
    public Optional<Debrief> missAt(Instant now) {
        return state == DebriefState.DUE && !now.isBefore(dueAt)
                ? Optional.of(with(DebriefState.MISSED, answers, now, null))
                : Optional.empty();
    }

    /** Reminded once, shortly before its end; empty before and after. */
    public Optional<Debrief> remindAt(Instant now) {
        return state == DebriefState.DUE
                        && !reminded
                        && !now.isBefore(dueAt.minus(REMINDER))
                        && now.isBefore(dueAt)
                ? Optional.of(
                        new Debrief(
                                id,
                                organization,
                                facilitator,
                                occasion,
                                dueAt,
                                state,
                                answers,
                                true,
                                missedAt,
                                completedAt,
                                version + 1))
                : Optional.empty();
    }

    /** The same meeting turned out to have an incident in it: one debrief answers both. */
    public Debrief alsoFor(UUID incident) {
        return new Debrief(
                id,
                organization,
                facilitator,
                occasion.with(incident),
                dueAt,
                state,
                answers,
                reminded,
                missedAt,
                completedAt,
                version + 1);
    }

    public boolean isOpen() {
        return switch (state) {
            case DUE, MISSED -> true;
            case DONE, NOT_THERE -> false;
        };
    }

    /** A risk was seen and no incident is reported yet. */
    public boolean asksForIncident() {
        return Boolean.TRUE.equals(answers.riskSeen()) && occasion.incident() == null;
    }

    private Debrief with(
            DebriefState next, Answers so, @Nullable Instant missed, @Nullable Instant completed) {
        return new Debrief(
                id,
                organization,
                facilitator,
                occasion,
                dueAt,
                next,
                so,
                reminded,
                missed,
                completed,
                version + 1);
    }

    private static Refused closed() {
        return new Refused(new DebriefClosed());
    }
}
