package org.safetynets.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did or read something sensitive. There are only ids and codes: the words somebody gave
 * as a reason stay with the service where they gave them.
 *
 * @param organizationId null for what belongs to the whole network
 * @param at when it was done or read
 * @param service where, for example {@code group-service}
 * @param actorId the person or service account
 * @param action code, for example {@code certification.revoked} or {@code roster.read}
 * @param subjectType kind of thing, for example {@code certification}
 * @param personId the person it is about, who may see this entry; null when about nobody
 * @param reason code, when there is one
 */
public record AuditRecordedV1(
        UUID entryId,
        long version,
        @Nullable UUID organizationId,
        Instant at,
        String service,
        UUID actorId,
        ActorKind actorKind,
        String action,
        String subjectType,
        String subjectId,
        @Nullable UUID personId,
        @Nullable String reason)
        implements Event {

    public enum ActorKind {
        PERSON,
        SERVICE
    }

    @Override
    public UUID aggregateId() {
        return entryId;
    }
}
