package org.safetynets.training.certification.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.training.certification.domain.Change;
import org.safetynets.training.certification.domain.HistoryEntry;

/** One change of a certification, as stored; its reason is sealed for the certified person. */
record HistoryDocument(Change change, Instant at, @Nullable UUID by, @Nullable Sealed reason) {

    static HistoryDocument of(HistoryEntry entry, String place, SealedFields fields) {
        var by = entry.by();
        return new HistoryDocument(
                entry.change(),
                entry.at(),
                by == null ? null : by.value(),
                fields.seal(place, entry.reason()));
    }

    /** An entry whose key is gone stays, without its reason. */
    HistoryEntry toDomain(String place, SealedFields fields) {
        return new HistoryEntry(
                change,
                at,
                by == null ? null : new PersonId(by),
                fields.open(place, reason).orElse(""));
    }
}
