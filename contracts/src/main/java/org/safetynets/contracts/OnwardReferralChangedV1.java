package org.safetynets.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner sent a referral onward, or something came of one. Nothing is told of what was only
 * suggested to them, nor ever of their words.
 *
 * @param organizationId the recipient's
 * @param personId the partner
 * @param counselorId the recipient; left out where that is the organization, by its coordinators
 */
public record OnwardReferralChangedV1(
        UUID onwardId,
        long version,
        UUID organizationId,
        UUID personId,
        @Nullable UUID counselorId,
        Status status)
        implements Event {

    public enum Status {
        SENT,
        ACCEPTED,
        DECLINED,
        COMPLETED,
        WITHDRAWN,
        EXPIRED
    }

    @Override
    public UUID aggregateId() {
        return onwardId;
    }
}
