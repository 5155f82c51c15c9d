package org.safetynets.contracts;

import java.util.List;
import java.util.UUID;

/**
 * What practices may read of a referral has changed, and the partner discloses something of it. At
 * D0, and of a turn to it, nothing is published. Whoever tells a practice's system of it asks again
 * before each time, since the partner may have turned the dial since.
 *
 * @param practiceIds whose systems the organization lets in on behalf of who referred
 */
public record ReferralDisclosedV1(
        UUID referralId, long version, UUID organizationId, List<UUID> practiceIds)
        implements Event {

    @Override
    public UUID aggregateId() {
        return referralId;
    }
}
