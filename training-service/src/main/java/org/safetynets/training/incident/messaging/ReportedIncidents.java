package org.safetynets.training.incident.messaging;

import org.safetynets.contracts.IncidentReportedV1;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.training.incident.application.FollowingIncidents;
import org.springframework.stereotype.Component;

/** Incidents as they are reported, escalated or classified anew. */
@Component
class ReportedIncidents implements EventConsumer<IncidentReportedV1> {

    private final FollowingIncidents following;

    ReportedIncidents(FollowingIncidents following) {
        this.following = following;
    }

    @Override
    public Class<IncidentReportedV1> eventType() {
        return IncidentReportedV1.class;
    }

    @Override
    public void on(IncidentReportedV1 event, EventContext context) {
        following.changed(Translated.of(event));
    }
}
