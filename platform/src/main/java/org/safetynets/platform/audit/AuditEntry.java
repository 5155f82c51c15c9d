package org.safetynets.platform.audit;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.AuditRecordedV1.ActorKind;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Caller;

/**
 * Somebody did or read something sensitive, for example:
 *
 * <pre>{@code
 * AuditEntry.by(caller, "roster.read").in(organization).on("group", group.value())
 * }</pre>
 *
 * <p>Ids and codes only, since it goes over the bus.
 *
 * @param action code of what was done, for example {@code certification.revoked}
 * @param subjectType kind of the thing it was done to
 * @param about the person it concerns, who may see the entry
 * @param reason code, never free text
 */
public record AuditEntry(
        UUID actor,
        ActorKind actorKind,
        String action,
        @Nullable OrganizationId organization,
        String subjectType,
        String subjectId,
        @Nullable PersonId about,
        @Nullable String reason) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9.-]{0,63}");

    public AuditEntry {
        requireCode(action);
        requireCode(subjectType);
        if (reason != null) {
            requireCode(reason);
        }
    }

    public static AuditEntry by(Caller caller, String action) {
        var kind = caller.service().isPresent() ? ActorKind.SERVICE : ActorKind.PERSON;
        return new AuditEntry(caller.id(), kind, action, null, "person", "", null, null);
    }

    public static AuditEntry by(PersonId person, String action) {
        return new AuditEntry(
                person.value(), ActorKind.PERSON, action, null, "person", "", null, null);
    }

    public AuditEntry in(@Nullable OrganizationId where) {
        return new AuditEntry(
                actor, actorKind, action, where, subjectType, subjectId, about, reason);
    }

    public AuditEntry on(String type, Object id) {
        return new AuditEntry(
                actor, actorKind, action, organization, type, id.toString(), about, reason);
    }

    /** Concerns the person; without another subject it is also done to them. */
    public AuditEntry about(PersonId person) {
        return new AuditEntry(
                actor,
                actorKind,
                action,
                organization,
                subjectType,
                subjectId.isEmpty() ? person.toString() : subjectId,
                person,
                reason);
    }

    public AuditEntry because(@Nullable String code) {
        return new AuditEntry(
                actor, actorKind, action, organization, subjectType, subjectId, about, code);
    }

    private static void requireCode(String text) {
        if (!CODE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a code: " + text);
        }
    }
}
