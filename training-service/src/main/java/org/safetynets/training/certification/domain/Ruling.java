package org.safetynets.training.certification.domain;

import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.shared.domain.Moment;

/** A trainer's decision about a certification: who, why and when. */
public record Ruling(PersonId by, String reason, Moment moment) {

    HistoryEntry entry(Change change) {
        return new HistoryEntry(change, moment.at(), by, reason);
    }
}
