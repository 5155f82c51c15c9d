package org.safetynets.referrals.referral.domain;

/** The kinds of things that a counselor may be told of a referral. */
public enum Told {
    /** Where it stands, as far as the dial goes. */
    STATUS,
    /** Roughly how often the partner came. */
    ATTENDANCE,
    /** The summary that they previewed. */
    SUMMARY
}
