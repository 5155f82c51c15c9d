package org.safetynets.identity.audit.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.audit.domain.ChainId;
import org.safetynets.identity.audit.domain.Entry;
import org.safetynets.identity.audit.domain.Fact;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An entry as it is stored, flat for its indexes. */
@Document(EntryDocument.COLLECTION)
record EntryDocument(
        @Id UUID id,
        String chain,
        long position,
        String previous,
        Instant at,
        String service,
        UUID actor,
        boolean byService,
        String action,
        String subjectType,
        String subjectId,
        @Nullable UUID about,
        @Nullable String reason,
        String hash) {

    static final String COLLECTION = "auditEntries";

    static EntryDocument of(Entry entry) {
        var fact = entry.fact();
        return new EntryDocument(
                entry.id(),
                entry.chain().value(),
                entry.position(),
                entry.previous(),
                fact.at(),
                fact.service(),
                fact.actor(),
                fact.byService(),
                fact.action(),
                fact.subjectType(),
                fact.subjectId(),
                fact.about(),
                fact.reason(),
                entry.hash());
    }

    Entry restored() {
        var fact =
                new Fact(
                        at,
                        service,
                        actor,
                        byService,
                        action,
                        subjectType,
                        subjectId,
                        about,
                        reason);
        return new Entry(id, new ChainId(chain), position, previous, fact, hash);
    }
}
