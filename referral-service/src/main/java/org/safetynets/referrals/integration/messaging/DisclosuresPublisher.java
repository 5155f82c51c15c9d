package org.safetynets.referrals.integration.messaging;

import org.safetynets.contracts.ReferralDisclosedV1;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.referrals.fhir.domain.Loop;
import org.safetynets.referrals.fhir.domain.PracticeAnnouncements;
import org.safetynets.referrals.integration.application.HearingPractices;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.safetynets.referrals.sandbox.domain.Sandbox;
import org.springframework.stereotype.Component;

/**
 * Leaves it to notification-service to call the practices' systems. Only ids go there, and it asks
 * here before each call whether it may still be made.
 */
@Component
class DisclosuresPublisher implements PracticeAnnouncements {

    private final HearingPractices hearing;
    private final Outbox outbox;

    DisclosuresPublisher(HearingPractices hearing, Outbox outbox) {
        this.hearing = hearing;
        this.outbox = outbox;
    }

    /** Nobody is told of what is made up. */
    @Override
    public void announce(Loop loop) {
        if (Sandbox.is(loop.organization())) {
            return;
        }
        var practices = hearing.of(loop.organization(), loop.counselor());
        if (!practices.isEmpty()) {
            outbox.append(
                    new ReferralDisclosedV1(
                            loop.referral().value(),
                            loop.version(),
                            loop.organization().value(),
                            practices.stream().map(PracticeId::value).toList()));
        }
    }
}
