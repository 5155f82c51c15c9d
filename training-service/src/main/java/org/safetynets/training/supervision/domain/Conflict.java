package org.safetynets.training.supervision.domain;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Two people of an organization who must not supervise each other, as one of them declared. */
public record Conflict(
        UUID id,
        OrganizationId organization,
        PersonId one,
        PersonId other,
        ConflictKind kind,
        PersonId declaredBy,
        Instant at) {

    public boolean between(PersonId a, PersonId b) {
        return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
    }
}
