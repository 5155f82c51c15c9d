package org.safetynets.notifications.webhook.messaging;

import org.safetynets.contracts.ReferralDisclosedV1;
import org.safetynets.notifications.webhook.application.TellingWebhooks;
import org.safetynets.notifications.webhook.domain.About;
import org.safetynets.notifications.webhook.domain.Owner.OfPractice;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.stereotype.Component;

/** Tells practices that there is something to read; whether that may be is asked at each call. */
@Component
final class DisclosureCalls implements EventConsumer<ReferralDisclosedV1> {

    private final TellingWebhooks telling;

    DisclosureCalls(TellingWebhooks telling) {
        this.telling = telling;
    }

    @Override
    public Class<ReferralDisclosedV1> eventType() {
        return ReferralDisclosedV1.class;
    }

    @Override
    public void on(ReferralDisclosedV1 event, EventContext context) {
        var about = new About(new OrganizationId(event.organizationId()), event.referralId());
        for (var practice : event.practiceIds()) {
            telling.tell(new OfPractice(practice), context.id(), context.time(), about);
        }
    }
}
