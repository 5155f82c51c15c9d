package org.safetynets.identity.audit.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit as the API shows it. Who was erased since then is not shown.
 *
 * @param organizationId null for what belongs to the whole network
 * @param about the person it concerns
 * @param reason code
 */
public record AuditResponse(
        UUID entryId,
        @Nullable UUID organizationId,
        long position,
        Instant at,
        String service,
        Actor actor,
        String action,
        String subjectType,
        String subjectId,
        @Nullable UUID about,
        @Nullable String reason) {

    /** Who did it: a person, or a service on its own account, which has no pseudonym. */
    public record Actor(@Nullable UUID personId, @Nullable String pseudonym, boolean service) {}
}
