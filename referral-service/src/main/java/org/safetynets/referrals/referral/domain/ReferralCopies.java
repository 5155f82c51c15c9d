package org.safetynets.referrals.referral.domain;

import java.time.Instant;

/** What other features keep of a referral beside it, brought in step in the same transaction. */
public interface ReferralCopies {

    /** Called after each change, and when the referral was made. */
    void follow(Referral referral, Instant now);
}
