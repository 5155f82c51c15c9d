package org.safetynets.notifications.webhook.messaging;

import java.util.Map;
import org.safetynets.contracts.IncidentReportedV1;
import org.safetynets.contracts.WireEnums;
import org.safetynets.notifications.webhook.application.TellingWebhooks;
import org.safetynets.notifications.webhook.domain.Topic;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.stereotype.Component;

/**
 * Tells webhooks that want to know of it, by ids alone. Not of one that goes round somebody:
 * whoever looks after the webhooks may be whom it is about.
 */
@Component
final class IncidentCalls implements EventConsumer<IncidentReportedV1> {

    private final TellingWebhooks telling;

    IncidentCalls(TellingWebhooks telling) {
        this.telling = telling;
    }

    @Override
    public Class<IncidentReportedV1> eventType() {
        return IncidentReportedV1.class;
    }

    @Override
    public void on(IncidentReportedV1 event, EventContext context) {
        if (Boolean.TRUE.equals(event.goesRound())) {
            return;
        }
        telling.tell(
                new OrganizationId(event.organizationId()),
                Topic.INCIDENT_REPORTED,
                context.id(),
                WireEnums.wire(event.change()),
                context.time(),
                Map.of("incidentId", event.incidentId(), "groupId", event.groupId()));
    }
}
