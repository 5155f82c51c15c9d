package org.safetynets.referrals.referral.domain;

/**
 * How far a person is on the way into, or out of, one group's seat. Later is nearer to the group.
 */
public enum SeatStatus {
    DECLINED,
    LEFT,
    REQUESTED,
    WAITLISTED,
    OFFERED,
    SEATED;

    boolean isLive() {
        return compareTo(LEFT) > 0;
    }
}
