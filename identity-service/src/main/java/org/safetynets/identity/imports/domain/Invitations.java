package org.safetynets.identity.imports.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Invites people by mail, and takes it back, in the present transaction. */
public interface Invitations {

    /** The invitation's id; empty when a rule of inviting says no. */
    Optional<UUID> invite(
            OrganizationId organization, String email, Set<MemberRole> roles, PersonId by);

    /** Revokes it, unless somebody has accepted it or it is over. */
    void takeBack(UUID invitation, PersonId by);
}
