package org.safetynets.referrals.referral.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What a counselor may learn: a function of the true status and of a consent that holds now, and of
 * nothing else.
 */
public final class DisclosurePolicy {

    private DisclosurePolicy() {}

    public static Disclosure decide(ReferralStatus status, Optional<Consent> consent, Instant now) {
        return decide(status, consent.map(it -> it.dialAt(now)).orElse(Dial.D0));
    }

    /** What it would be if the dial stood there. */
    static Disclosure decide(ReferralStatus status, Dial dial) {
        return switch (dial) {
            case D0 -> Disclosure.NOTHING;
            case D1 -> new Disclosure(dial, status.isClosed() ? Shown.CLOSED : Shown.OPEN);
            case D2, D3, D4 -> new Disclosure(dial, step(status.stage()));
        };
    }

    /** Being deferred looks like waiting, since the reason may be one of safety. */
    private static Shown step(ReferralStatus.Stage stage) {
        return switch (stage) {
            case UNCLAIMED, WAITING -> Shown.WAITING;
            case PLACED -> Shown.PLACED;
            case CLOSED -> Shown.CLOSED;
        };
    }
}
