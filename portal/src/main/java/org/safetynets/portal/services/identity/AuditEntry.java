package org.safetynets.portal.services.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody read or changed something sensitive: ids and codes, never what it was about. */
public record AuditEntry(
        UUID entryId,
        Instant at,
        @Nullable String service,
        @Nullable Actor actor,
        String action,
        @Nullable String subjectType,
        @Nullable String subjectId,
        @Nullable UUID about,
        @Nullable String reason) {

    public record Actor(@Nullable UUID personId, @Nullable String pseudonym, boolean service) {}

    /** Somebody whose name is known, as not that of an erased person. */
    public boolean named() {
        return actor != null && actor.pseudonym() != null;
    }

    /** One of the services, on its own account. */
    public boolean byService() {
        return actor == null || actor.service();
    }

    public boolean by(UUID person) {
        return actor != null && person.equals(actor.personId());
    }
}
