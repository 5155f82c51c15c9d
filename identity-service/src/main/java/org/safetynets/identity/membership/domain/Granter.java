package org.safetynets.identity.membership.domain;

import java.util.Set;
import org.safetynets.platform.kernel.PersonId;

/**
 * Who changes a membership.
 *
 * @param roles what they hold in the organization at this moment, whatever their token still says
 */
public record Granter(PersonId id, boolean networkAdmin, Set<MemberRole> roles) {

    public Granter {
        roles = Set.copyOf(roles);
    }

    /** Whether their own roles let them give all of these. */
    public boolean mayGive(Set<MemberRole> wanted) {
        return GrantRights.of(this).containsAll(wanted);
    }
}
