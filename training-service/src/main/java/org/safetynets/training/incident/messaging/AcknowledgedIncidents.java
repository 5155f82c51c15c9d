package org.safetynets.training.incident.messaging;

import org.safetynets.contracts.IncidentAcknowledgedV1;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.training.incident.application.FollowingIncidents;
import org.springframework.stereotype.Component;

/** Incidents once somebody has taken them up; their word is the whole word. */
@Component
class AcknowledgedIncidents implements EventConsumer<IncidentAcknowledgedV1> {

    private final FollowingIncidents following;

    AcknowledgedIncidents(FollowingIncidents following) {
        this.following = following;
    }

    @Override
    public Class<IncidentAcknowledgedV1> eventType() {
        return IncidentAcknowledgedV1.class;
    }

    @Override
    public void on(IncidentAcknowledgedV1 event, EventContext context) {
        following.changed(Translated.of(event));
    }
}
