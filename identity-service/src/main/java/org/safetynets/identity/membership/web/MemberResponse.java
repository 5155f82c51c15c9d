package org.safetynets.identity.membership.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.identity.membership.domain.Membership;
import org.safetynets.identity.person.domain.Person;
import org.safetynets.identity.person.domain.PersonStatus;

/**
 * A member as the organization sees them.
 *
 * @param status whether they take part now; the roles of others act nowhere
 * @param since when they last began to hold a role without a break
 */
public record MemberResponse(
        UUID personId,
        String pseudonym,
        PersonStatus status,
        List<MemberRole> roles,
        Instant since,
        long version) {

    /**
     * @param person null once they are erased
     */
    static MemberResponse of(Membership membership, @Nullable Person person) {
        return new MemberResponse(
                membership.person().value(),
                person == null ? "" : person.pseudonym(),
                person == null ? PersonStatus.DEACTIVATED : person.status(),
                membership.roles().stream().sorted().toList(),
                membership.since(),
                membership.version());
    }
}
