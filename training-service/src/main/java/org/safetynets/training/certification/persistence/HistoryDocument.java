package org.safetynets.training.certification.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.training.certification.domain.Change;
import org.safetynets.training.certification.domain.HistoryEntry;

/**
 * One change of a certification, as stored.
 *
 * @param reason what somebody wrote, sealed for the certified person
 * @param said the reason of the clock, whose few words are about nobody
 */
record HistoryDocument(
        Change change,
        Instant at,
        @Nullable UUID by,
        @Nullable Sealed reason,
        @Nullable String said,
        @Nullable String ground,
        @Nullable UUID approvedBy) {

    static HistoryDocument of(HistoryEntry entry, String place, SealedFields fields) {
        return new HistoryDocument(
                entry.change(),
                entry.at(),
                value(entry.by()),
                entry.by() == null ? null : fields.seal(place, entry.reason()),
                entry.by() == null ? entry.reason() : null,
                entry.ground(),
                value(entry.approvedBy()));
    }

    /** An entry whose key is gone stays, without its reason. */
    HistoryEntry toDomain(String place, SealedFields fields) {
        return saying(said == null ? fields.open(place, reason).orElse("") : said);
    }

    /** Without what is sealed. */
    HistoryEntry withoutReason() {
        return saying("");
    }

    private HistoryEntry saying(String why) {
        return new HistoryEntry(change, at, person(by), why, ground, person(approvedBy));
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
