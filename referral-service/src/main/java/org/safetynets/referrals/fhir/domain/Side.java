package org.safetynets.referrals.fhir.domain;

/** At which end of a referral a system stands. */
public enum Side {
    /** It refers; it reads what the partner discloses. */
    PRACTICE,
    /** It takes referrals in; it is the organization's own. */
    ORGANIZATION
}
