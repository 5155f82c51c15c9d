package org.safetynets.training.supervision.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * Two people of an organization who must not supervise each other, as one of them declared. Taken
 * back it stays, and no longer counts.
 *
 * @param takenBackAt when whoever declared it took it back; null while it counts
 */
public record Conflict(
        UUID id,
        OrganizationId organization,
        PersonId one,
        PersonId other,
        ConflictKind kind,
        PersonId declaredBy,
        Instant at,
        @Nullable Instant takenBackAt) {

    /** One that counts. */
    public Conflict(
            UUID id,
            OrganizationId organization,
            PersonId one,
            PersonId other,
            ConflictKind kind,
            PersonId declaredBy,
            Instant at) {
        this(id, organization, one, other, kind, declaredBy, at, null);
    }

    public boolean counts() {
        return takenBackAt == null;
    }

    public boolean isDeclaredBy(PersonId person) {
        return declaredBy.equals(person);
    }

    /** Who of the two did not declare it. */
    public PersonId partner() {
        return one.equals(declaredBy) ? other : one;
    }

    public boolean between(PersonId a, PersonId b) {
        return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
    }
}
