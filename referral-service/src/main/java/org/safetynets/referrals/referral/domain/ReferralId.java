package org.safetynets.referrals.referral.domain;

import java.util.UUID;

/** Id of a referral. */
public record ReferralId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
