package org.safetynets.identity.invitation.application;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * Wants somebody asked into an organization.
 *
 * @param address whom to mail it to; null for a code to hand over
 */
public record IssueInvitation(
        OrganizationId organization,
        Set<MemberRole> roles,
        @Nullable String address,
        PersonId by,
        boolean byNetworkAdmin) {

    public IssueInvitation {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "IssueInvitation[" + organization + "]";
    }
}
