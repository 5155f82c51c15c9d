package org.safetynets.referrals.counselor.domain;

/** What a counselor says they know well. */
public enum Specialty {
    BETRAYAL_TRAUMA,
    DISCLOSURE,
    TRAUMA,
    GRIEF,
    SEPARATION,
    FAITH,
    PARENTING,
    PARTNER_VIOLENCE
}
