package org.safetynets.identity.membership.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.identity.membership.domain.Membership;

/**
 * A member as the organization sees them.
 *
 * @param since when they last began to hold a role without a break
 */
public record MemberResponse(
        UUID personId, String pseudonym, List<MemberRole> roles, Instant since, long version) {

    static MemberResponse of(Membership membership, String pseudonym) {
        return new MemberResponse(
                membership.person().value(),
                pseudonym,
                membership.roles().stream().sorted().toList(),
                membership.since(),
                membership.version());
    }
}
