package org.safetynets.referrals.referral.domain;

/** How much the partner lets one counselor learn; the partner alone turns it. */
public enum Dial {
    /** "Received", for ever, whatever happens. */
    D0,
    /** Open or closed. */
    D1,
    /** Placed, waiting or closed. */
    D2,
    /** As D2, with an {@link AttendanceBand}. */
    D3,
    /** As D3, with a {@link Summary} the partner has previewed. */
    D4
}
