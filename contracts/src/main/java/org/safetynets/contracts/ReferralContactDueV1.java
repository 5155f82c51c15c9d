package org.safetynets.contracts;

import java.util.UUID;

/**
 * A partner claimed a referral and has asked for no place since: they are to be asked once more, by
 * a channel they approved or not at all. It is for the partner alone.
 *
 * @param attempt which time it is
 * @param of how often it is done at most
 */
public record ReferralContactDueV1(
        UUID referralId, long version, UUID organizationId, UUID personId, int attempt, int of)
        implements Event {

    @Override
    public UUID aggregateId() {
        return referralId;
    }
}
