package org.safetynets.referrals.referral.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times as the store keeps them, so that what is answered now is what is read later. */
public final class Moments {

    private Moments() {}

    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
