package org.safetynets.notifications.webhook.messaging;

import org.safetynets.contracts.PracticeEndedV1;
import org.safetynets.notifications.webhook.domain.Owner;
import org.safetynets.notifications.webhook.domain.Webhooks;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.springframework.stereotype.Component;

/** Forgets the webhooks of a practice that nobody works in any more. */
@Component
final class PracticeEnds implements EventConsumer<PracticeEndedV1> {

    private final Webhooks webhooks;

    PracticeEnds(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public Class<PracticeEndedV1> eventType() {
        return PracticeEndedV1.class;
    }

    @Override
    public void on(PracticeEndedV1 event, EventContext context) {
        webhooks.removeAll(Owner.practice(event.practiceId()));
    }
}
