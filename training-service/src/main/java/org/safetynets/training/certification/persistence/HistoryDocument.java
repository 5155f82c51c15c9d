package org.safetynets.training.certification.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.certification.domain.Change;
import org.safetynets.training.certification.domain.HistoryEntry;

/** One change of a certification, as stored. */
record HistoryDocument(Change change, Instant at, @Nullable UUID by, String reason) {

    static HistoryDocument of(HistoryEntry entry) {
        var by = entry.by();
        return new HistoryDocument(
                entry.change(), entry.at(), by == null ? null : by.value(), entry.reason());
    }

    HistoryEntry toDomain() {
        return new HistoryEntry(change, at, by == null ? null : new PersonId(by), reason);
    }
}
