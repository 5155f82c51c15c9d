package org.safetynets.contracts;

import java.util.Set;
import java.util.UUID;

/**
 * The roles a person holds in an organization changed; none are left when the membership ended.
 *
 * @param roles wire names, for example {@code coordinator}
 */
public record MembershipChangedV1(
        UUID membershipId,
        long version,
        UUID organizationId,
        UUID personId,
        Change change,
        Set<String> roles)
        implements Event {

    public enum Change {
        GRANTED,
        CHANGED,
        ENDED
    }

    @Override
    public UUID aggregateId() {
        return membershipId;
    }
}
