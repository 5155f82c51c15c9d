package org.safetynets.referrals.referral.domain;

/**
 * Roughly how often a partner came to their meetings of late. group-service draws the lines, since
 * it alone knows: of each five meetings in a row, taken as they come and shown from the next turn
 * of a week.
 */
public enum AttendanceBand {
    /** Fewer than five meetings yet. */
    EARLY,
    /** To none of five, or to one. */
    FEW,
    /** To two of five, or to three. */
    SOME,
    /** To four of five, or to all. */
    MOST
}
