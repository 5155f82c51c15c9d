package org.safetynets.referrals.referral.domain;

import java.time.Duration;
import java.time.Instant;
import org.safetynets.platform.kernel.PersonId;

/**
 * A summary as the partner has seen it before anybody else. Turning the dial to D4 is the signature
 * under this one and no other; until then, and at most for a day, it is theirs alone.
 */
public record Preview(
        SummaryId id, ReferralId referral, PersonId partner, Summary summary, Instant at) {

    public static final Duration TERM = Duration.ofDays(1);

    public Instant usableUntil() {
        return at.plus(TERM);
    }
}
