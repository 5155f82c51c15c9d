package org.safetynets.notifications.incident.messaging;

import org.safetynets.contracts.IncidentAcknowledgedV1;
import org.safetynets.notifications.delivery.application.SettlingDeliveries;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.springframework.stereotype.Component;

/** Once somebody has taken an incident up, nobody else is asked to. */
@Component
final class IncidentTakenUp implements EventConsumer<IncidentAcknowledgedV1> {

    private final SettlingDeliveries waiting;

    IncidentTakenUp(SettlingDeliveries waiting) {
        this.waiting = waiting;
    }

    @Override
    public Class<IncidentAcknowledgedV1> eventType() {
        return IncidentAcknowledgedV1.class;
    }

    @Override
    public void on(IncidentAcknowledgedV1 event, EventContext context) {
        waiting.takeBack(event.incidentId());
    }
}
