package org.safetynets.referrals.crisis;

/** What a crisis resource helps with. */
public enum CrisisKind {
    SUICIDE,
    PARTNER_VIOLENCE,
    SEXUAL_VIOLENCE
}
