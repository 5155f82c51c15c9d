package org.safetynets.referrals.referral.application;

import org.safetynets.referrals.referral.domain.Referral;

/** What another feature begins when a referral is claimed, in the same transaction. */
public interface ClaimFollowers {

    /**
     * The partner has claimed it.
     *
     * @param doNotContact whether they want to be asked nothing about it
     */
    void claimed(Referral referral, boolean doNotContact);
}
