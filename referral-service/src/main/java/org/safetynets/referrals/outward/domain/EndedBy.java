package org.safetynets.referrals.outward.domain;

/** Who ended a referral onward before it led anywhere. */
public enum EndedBy {
    PARTNER,
    RECIPIENT,
    CLOCK
}
