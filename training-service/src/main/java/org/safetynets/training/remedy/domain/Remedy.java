package org.safetynets.training.remedy.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * What a supervisor asks of a facilitator's competence after a severe incident: an observation, or
 * a module again. It closes when the evidence for it arrives; never a penalty, and never by itself.
 *
 * @param requirement code of the requirement that is to be shown, for example {@code RN_M07}
 * @param until the day by which it is asked for
 * @param reason why, for the facilitator to read
 */
public record Remedy(
        UUID id,
        OrganizationId organization,
        PersonId facilitator,
        UUID incident,
        String requirement,
        LocalDate until,
        String reason,
        PersonId askedBy,
        Instant askedAt,
        RemedyState state,
        @Nullable Instant closedAt,
        long version) {

    public RemedyResult withdraw(Instant now) {
        return state == RemedyState.ASKED
                ? new RemedyResult.Changed(with(RemedyState.WITHDRAWN, now))
                : new RemedyResult.Refused(new RemedyClosed());
    }

    /** Shown by evidence for its requirement that was recorded after it was asked; else empty. */
    public Optional<Remedy> shownBy(String code, Instant recordedAt) {
        return state == RemedyState.ASKED && requirement.equals(code) && recordedAt.isAfter(askedAt)
                ? Optional.of(with(RemedyState.SHOWN, recordedAt))
                : Optional.empty();
    }

    private Remedy with(RemedyState next, Instant at) {
        return new Remedy(
                id,
                organization,
                facilitator,
                incident,
                requirement,
                until,
                reason,
                askedBy,
                askedAt,
                next,
                at,
                version + 1);
    }
}
