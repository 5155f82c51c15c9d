package org.safetynets.notifications.webhook.messaging;

import java.util.Map;
import org.safetynets.contracts.MeetingChangedV1;
import org.safetynets.contracts.WireEnums;
import org.safetynets.notifications.webhook.application.TellingWebhooks;
import org.safetynets.notifications.webhook.domain.Topic;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.stereotype.Component;

/** Tells webhooks that want to know of it, by ids alone. */
@Component
final class MeetingCalls implements EventConsumer<MeetingChangedV1> {

    private final TellingWebhooks telling;

    MeetingCalls(TellingWebhooks telling) {
        this.telling = telling;
    }

    @Override
    public Class<MeetingChangedV1> eventType() {
        return MeetingChangedV1.class;
    }

    @Override
    public void on(MeetingChangedV1 event, EventContext context) {
        telling.tell(
                new OrganizationId(event.organizationId()),
                Topic.MEETING_CHANGED,
                context.id(),
                WireEnums.wire(event.change()),
                context.time(),
                Map.of("groupId", event.groupId(), "meetingId", event.meetingId()));
    }
}
