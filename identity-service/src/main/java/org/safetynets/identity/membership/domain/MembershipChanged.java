package org.safetynets.identity.membership.domain;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/**
 * A membership began, changed or ended.
 *
 * @param membership as it is after it
 * @param before the roles held until then
 * @param reason why, in the granter's words; kept here, never told to other services
 */
public record MembershipChanged(
        Membership membership,
        Kind kind,
        Set<MemberRole> before,
        PersonId by,
        @Nullable String reason,
        Instant at) {

    /** What became of the membership. */
    public enum Kind {
        GRANTED,
        CHANGED,
        ENDED
    }

    /** Whether the person lost a role, so that what they are signed in with says too much. */
    public boolean takesRoles() {
        return !membership.roles().containsAll(before);
    }
}
