package org.safetynets.identity.imports.domain;

import java.util.Optional;
import java.util.Set;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.kernel.Refusal;

/** Invites people by mail, in the present transaction. */
public interface Invitations {

    /** Gives why not, when a rule of inviting says no. */
    Optional<Refusal> invite(
            OrganizationId organization, String email, Set<MemberRole> roles, PersonId by);
}
