package org.safetynets.referrals.outward.domain;

/** How far a referral onward has come. */
public enum OutwardStatus {
    /** Staff suggested it; only the partner knows, and decides. */
    SUGGESTED,
    /** The partner sent it; the recipient is to answer. */
    SENT,
    ACCEPTED,
    DECLINED,
    /** Partner and recipient have met. */
    COMPLETED,
    WITHDRAWN,
    /** Nobody did the next step in time. */
    EXPIRED;

    public boolean isOpen() {
        return switch (this) {
            case SUGGESTED, SENT, ACCEPTED -> true;
            case DECLINED, COMPLETED, WITHDRAWN, EXPIRED -> false;
        };
    }

    /** Whether its recipient may read of it: from when the partner sends it until they withdraw. */
    public boolean isShown() {
        return switch (this) {
            case SENT, ACCEPTED, DECLINED, COMPLETED -> true;
            case SUGGESTED, WITHDRAWN, EXPIRED -> false;
        };
    }
}
