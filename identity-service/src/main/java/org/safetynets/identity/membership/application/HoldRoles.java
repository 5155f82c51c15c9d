package org.safetynets.identity.membership.application;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * Wants a person to hold these roles in an organization, no more and no less.
 *
 * @param by who wants it
 * @param byNetworkAdmin whether they administer the network
 */
public record HoldRoles(
        OrganizationId organization,
        PersonId person,
        Set<MemberRole> roles,
        PersonId by,
        boolean byNetworkAdmin,
        @Nullable String reason) {

    public HoldRoles {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("holding no role is EndMembership");
        }
    }
}
