package org.safetynets.groups.staff;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What identity-service last told of somebody's roles in an organization.
 *
 * @param roles wire names; none once the membership ended
 * @param pseudonym a copy, kept in step; null while identity-service has not told it
 */
@Document(StaffMember.COLLECTION)
record StaffMember(
        @Id UUID membershipId,
        UUID organizationId,
        UUID personId,
        long version,
        Set<String> roles,
        @Nullable String pseudonym) {

    static final String COLLECTION = "staff";

    StaffMember {
        roles = Set.copyOf(roles);
    }

    StaffMember named(@Nullable String as) {
        return new StaffMember(membershipId, organizationId, personId, version, roles, as);
    }
}
