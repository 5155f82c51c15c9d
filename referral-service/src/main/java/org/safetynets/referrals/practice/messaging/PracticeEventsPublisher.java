package org.safetynets.referrals.practice.messaging;

import org.safetynets.contracts.PracticeEndedV1;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.referrals.practice.domain.PracticeStep.Ended;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the other services forget what they keep for a practice, in the transaction of its end. */
@Component
class PracticeEventsPublisher {

    private final Outbox outbox;

    PracticeEventsPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Ended step) {
        outbox.append(new PracticeEndedV1(step.practice().value(), step.version()));
    }
}
