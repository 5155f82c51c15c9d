package org.safetynets.identity.projection.persistence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.projection.domain.Projection;
import org.safetynets.identity.projection.domain.Target;
import org.safetynets.identity.projection.domain.Target.OfMember;
import org.safetynets.identity.projection.domain.Target.OfOrganization;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An entry of the work list as it is leased; {@code dueAt} and {@code leasedUntil} are the
 * database's own time and stay there.
 *
 * @param personId null for an organization as such
 * @param rolesTakenAt the version that last took a role, 0 when none did
 * @param done the version that last reached Keycloak, 0 when none did
 */
@Document(ProjectionDocument.COLLECTION)
record ProjectionDocument(
        @Id String id,
        UUID organizationId,
        @Nullable UUID personId,
        long wanted,
        long rolesTakenAt,
        long done,
        int attempts,
        UUID lease) {

    static final String COLLECTION = "projections";

    Projection leased() {
        return new Projection(target(), wanted, rolesTakenAt > done, attempts, lease);
    }

    private Target target() {
        var organization = new OrganizationId(organizationId);
        return personId == null
                ? new OfOrganization(organization)
                : new OfMember(organization, new PersonId(personId));
    }
}
