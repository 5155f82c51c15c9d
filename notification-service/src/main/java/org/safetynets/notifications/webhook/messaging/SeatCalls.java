package org.safetynets.notifications.webhook.messaging;

import java.util.Map;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.contracts.WireEnums;
import org.safetynets.notifications.webhook.application.TellingWebhooks;
import org.safetynets.notifications.webhook.domain.Topic;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.stereotype.Component;

/** Tells webhooks that want to know of it, by ids alone. */
@Component
final class SeatCalls implements EventConsumer<SeatChangedV1> {

    private final TellingWebhooks telling;

    SeatCalls(TellingWebhooks telling) {
        this.telling = telling;
    }

    @Override
    public Class<SeatChangedV1> eventType() {
        return SeatChangedV1.class;
    }

    @Override
    public void on(SeatChangedV1 event, EventContext context) {
        telling.tell(
                new OrganizationId(event.organizationId()),
                Topic.SEAT_CHANGED,
                context.id(),
                WireEnums.wire(event.change()),
                context.time(),
                Map.of("groupId", event.groupId(), "seatId", event.seatId()));
    }
}
