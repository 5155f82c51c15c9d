package org.safetynets.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral took a step, or the partner turned its disclosure dial.
 *
 * @param counselorId who referred
 * @param personId the partner, once they have claimed the referral
 * @param dial how much the partner lets the counselor learn, {@code D0} to {@code D4}
 */
public record ReferralChangedV1(
        UUID referralId,
        long version,
        UUID organizationId,
        UUID counselorId,
        @Nullable UUID personId,
        Change change,
        Status status,
        Dial dial)
        implements Event {

    public enum Change {
        RECEIVED,
        CLAIMED,
        PROGRESSED,
        DIAL_TURNED,
        WITHDRAWN,
        EXPIRED
    }

    public enum Status {
        RECEIVED,
        INVITED,
        CONSENTED,
        SCREENING,
        WAITLISTED,
        OFFERED,
        PLACED,
        COMPLETED,
        DEFERRED,
        REFERRED_ON,
        NOT_A_FIT,
        DECLINED,
        NO_RESPONSE,
        WITHDRAWN,
        EXPIRED
    }

    public enum Dial {
        D0,
        D1,
        D2,
        D3,
        D4
    }

    @Override
    public UUID aggregateId() {
        return referralId;
    }
}
