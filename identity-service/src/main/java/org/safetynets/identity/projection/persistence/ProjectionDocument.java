package org.safetynets.identity.projection.persistence;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.projection.domain.Projection;
import org.safetynets.identity.projection.domain.Target;
import org.safetynets.identity.projection.domain.Target.OfMember;
import org.safetynets.identity.projection.domain.Target.OfOrganization;
import org.safetynets.identity.projection.domain.Target.OfPerson;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An entry of the work list as it is leased; {@code dueAt} and {@code leasedUntil} are the
 * database's own time and stay there.
 *
 * @param organizationId null for a person as such
 * @param personId null for an organization as such
 * @param asked how often it was asked for
 * @param endings how often it was asked for sessions to end
 * @param ended how many of these are done
 */
@Document(ProjectionDocument.COLLECTION)
record ProjectionDocument(
        @Id String id,
        @Nullable UUID organizationId,
        @Nullable UUID personId,
        long asked,
        long endings,
        long ended,
        int attempts,
        UUID lease) {

    static final String COLLECTION = "projections";

    Projection leased() {
        return new Projection(target(), asked, endings > ended, attempts, lease);
    }

    private Target target() {
        if (organizationId == null) {
            return new OfPerson(new PersonId(Objects.requireNonNull(personId)));
        }
        var organization = new OrganizationId(organizationId);
        return personId == null
                ? new OfOrganization(organization)
                : new OfMember(organization, new PersonId(personId));
    }

    /** What the target consists of, by the names of the fields. */
    static Map<String, UUID> ids(Target target) {
        return switch (target) {
            case OfOrganization(var organization) -> Map.of("organizationId", organization.value());
            case OfMember(var organization, var person) ->
                    Map.of("organizationId", organization.value(), "personId", person.value());
            case OfPerson(var person) -> Map.of("personId", person.value());
        };
    }
}
