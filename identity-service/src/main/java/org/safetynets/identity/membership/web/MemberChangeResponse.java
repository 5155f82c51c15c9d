package org.safetynets.identity.membership.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.identity.membership.domain.PastChange;

/**
 * One change of a member's roles.
 *
 * @param byPseudonym how whoever made it is called now; empty once they are erased
 */
public record MemberChangeResponse(
        Instant at,
        UUID by,
        String byPseudonym,
        List<MemberRole> before,
        List<MemberRole> after,
        @Nullable String reason) {

    static MemberChangeResponse of(PastChange change, String byPseudonym) {
        return new MemberChangeResponse(
                change.at(),
                change.by().value(),
                byPseudonym,
                change.before().stream().sorted().toList(),
                change.after().stream().sorted().toList(),
                change.reason());
    }
}
