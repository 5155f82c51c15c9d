package org.safetynets.referrals.referral.domain;

/** A counselor's answer about an urgent flag; only "yes" stops a referral. */
public enum UrgentAnswer {
    YES,
    NO,
    UNKNOWN
}
