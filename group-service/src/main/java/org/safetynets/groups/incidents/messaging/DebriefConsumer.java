package org.safetynets.groups.incidents.messaging;

import java.util.Optional;
import org.safetynets.contracts.DebriefCompletedV1;
import org.safetynets.groups.incidents.application.HandlingIncidents;
import org.safetynets.groups.incidents.domain.IncidentId;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Lifts the debt of a group when a leader's debrief on an incident came. */
@Component
class DebriefConsumer implements EventConsumer<DebriefCompletedV1> {

    private final HandlingIncidents handling;

    DebriefConsumer(HandlingIncidents handling) {
        this.handling = handling;
    }

    @Override
    public Class<DebriefCompletedV1> eventType() {
        return DebriefCompletedV1.class;
    }

    @Override
    public void on(DebriefCompletedV1 event, EventContext context) {
        Optional.ofNullable(event.incidentId())
                .ifPresent(
                        it ->
                                handling.debriefed(
                                        new OrganizationId(event.organizationId()),
                                        new IncidentId(it),
                                        new PersonId(event.personId())));
    }
}
