package org.safetynets.referrals.integration.domain;

/** What a change means for tokens that were given before it. */
public enum Effect {
    /** They and the sign-in stay as they are. */
    NONE,
    /** They stay good. */
    GIVES,
    /** They may carry what was taken away, so none of them is good any more. */
    TAKES_AWAY
}
