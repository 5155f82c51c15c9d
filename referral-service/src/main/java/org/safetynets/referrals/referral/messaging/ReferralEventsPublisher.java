package org.safetynets.referrals.referral.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.ReferralChangedV1;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.referrals.referral.domain.Claim;
import org.safetynets.referrals.referral.domain.Dial;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralAnnouncements;
import org.safetynets.referrals.referral.domain.Shown;
import org.safetynets.referrals.sandbox.domain.Sandbox;
import org.springframework.stereotype.Component;

/**
 * Publishes what the counselor may learn, in the words of the contract: never the true status, and
 * at D0 not even the person. A consumer can thus leak nothing, however careless it is.
 */
@Component
class ReferralEventsPublisher implements ReferralAnnouncements {

    private final Outbox outbox;

    ReferralEventsPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Nobody is told of what is made up. */
    @Override
    public void announce(Referral referral, Occasion occasion) {
        if (!Sandbox.is(referral.origin().organization())) {
            outbox.append(event(referral, occasion));
        }
    }

    static ReferralChangedV1 event(Referral referral, Occasion occasion) {
        var told = referral.announced();
        return new ReferralChangedV1(
                referral.id().value(),
                referral.version(),
                referral.origin().organization().value(),
                referral.origin().counselor().value(),
                told.isNothing() ? null : partner(referral),
                change(occasion),
                status(told.shown()),
                dial(told.dial()));
    }

    private static @Nullable UUID partner(Referral referral) {
        return referral.claim().map(Claim::partner).map(it -> it.value()).orElse(null);
    }

    private static ReferralChangedV1.Change change(ReferralAnnouncements.Occasion occasion) {
        return switch (occasion) {
            case RECEIVED -> ReferralChangedV1.Change.RECEIVED;
            case CLAIMED -> ReferralChangedV1.Change.CLAIMED;
            case PROGRESSED -> ReferralChangedV1.Change.PROGRESSED;
            case DIAL_TURNED -> ReferralChangedV1.Change.DIAL_TURNED;
        };
    }

    /** One status of the contract stands for each word a counselor may read. */
    private static ReferralChangedV1.Status status(Shown shown) {
        return switch (shown) {
            case RECEIVED -> ReferralChangedV1.Status.RECEIVED;
            case OPEN -> ReferralChangedV1.Status.CONSENTED;
            case WAITING -> ReferralChangedV1.Status.WAITLISTED;
            case PLACED -> ReferralChangedV1.Status.PLACED;
            case CLOSED -> ReferralChangedV1.Status.COMPLETED;
        };
    }

    private static ReferralChangedV1.Dial dial(Dial dial) {
        return switch (dial) {
            case D0 -> ReferralChangedV1.Dial.D0;
            case D1 -> ReferralChangedV1.Dial.D1;
            case D2 -> ReferralChangedV1.Dial.D2;
            case D3 -> ReferralChangedV1.Dial.D3;
            case D4 -> ReferralChangedV1.Dial.D4;
        };
    }
}
