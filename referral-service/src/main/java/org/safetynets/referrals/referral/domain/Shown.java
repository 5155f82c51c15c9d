package org.safetynets.referrals.referral.domain;

/** The only words a counselor ever reads about a referral; none of them carries a reason. */
public enum Shown {
    RECEIVED,
    OPEN,
    WAITING,
    PLACED,
    CLOSED
}
