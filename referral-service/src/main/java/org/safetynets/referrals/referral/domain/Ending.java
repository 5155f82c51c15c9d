package org.safetynets.referrals.referral.domain;

import java.time.Instant;

/** By whom a referral was closed, and when: for staff and the partner alone. */
public record Ending(By by, Instant at) {

    /** Who closed it. */
    public enum By {
        PARTNER,
        ORGANIZATION,
        /** It was taken back by whoever made it. */
        PRACTICE,
        /** Nobody did anything in time. */
        CLOCK
    }
}
