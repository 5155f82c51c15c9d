package org.safetynets.referrals.referral.domain;

/** What a group is not the first answer to: someone with it is referred to specialists first. */
public enum UrgentFlag {
    /** Violence by, or fear of, the present partner. */
    VIOLENCE,
    /** Suicidal intent, a plan, or an attempt within 90 days. */
    SUICIDE,
    /** Psychosis, mania or intoxication that prevents taking part. */
    PSYCHOSIS,
    /** No private way to attend. */
    NO_PRIVATE_WAY
}
