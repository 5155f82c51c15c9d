package org.safetynets.referrals.referral.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * By whom a referral was closed, when, and why if they gave a reason: for staff and the partner
 * alone.
 */
public record Ending(By by, Instant at, Optional<Reason> reason) {

    public Ending(By by, Instant at) {
        this(by, at, Optional.empty());
    }

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
