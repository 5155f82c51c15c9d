package org.safetynets.training.certification.domain;

import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.shared.domain.Moment;

/**
 * A decision about a certification: who, why and when.
 *
 * @param ground code of the ground in the standard that it rests on, where one is named
 * @param approvedBy who decides it as well, where it takes two
 */
public record Ruling(
        PersonId by,
        String reason,
        Moment moment,
        @Nullable String ground,
        @Nullable PersonId approvedBy) {

    /** By one person, on no ground of the standard. */
    public Ruling(PersonId by, String reason, Moment moment) {
        this(by, reason, moment, null, null);
    }

    public Ruling on(@Nullable String named) {
        return new Ruling(by, reason, moment, named, approvedBy);
    }

    HistoryEntry entry(Change change) {
        return new HistoryEntry(change, moment.at(), by, reason, ground, approvedBy);
    }
}
