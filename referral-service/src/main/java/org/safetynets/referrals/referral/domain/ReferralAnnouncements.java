package org.safetynets.referrals.referral.domain;

/** Tells the other services what a counselor may learn of a referral, and no more. */
public interface ReferralAnnouncements {

    /** Why there is something to tell. */
    enum Occasion {
        RECEIVED,
        CLAIMED,
        PROGRESSED,
        DIAL_TURNED
    }

    void announce(Referral referral, Occasion occasion);
}
