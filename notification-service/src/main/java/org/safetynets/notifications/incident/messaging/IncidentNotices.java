package org.safetynets.notifications.incident.messaging;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safetynets.contracts.IncidentReportedV1;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.notifications.rules.messaging.Told;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Tells whoever is asked to acknowledge an incident, with each escalation the next, and who is to
 * know of it besides. The deadlines run in group-service, which says when they are over, and which
 * alone knows whom it may be about: nobody is told here by their role.
 */
@Component
final class IncidentNotices implements EventConsumer<IncidentReportedV1> {

    private final RaisingNotices notices;

    IncidentNotices(RaisingNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<IncidentReportedV1> eventType() {
        return IncidentReportedV1.class;
    }

    @Override
    public void on(IncidentReportedV1 event, EventContext context) {
        switch (event.change()) {
            case REPORTED, RECLASSIFIED ->
                    notices.raise(happening(event, context, Trigger.INCIDENT_OPENED));
            case ESCALATED -> notices.raise(happening(event, context, Trigger.INCIDENT_ESCALATED));
            case DEBRIEFED -> {}
        }
    }

    private static Happening happening(
            IncidentReportedV1 event, EventContext context, Trigger trigger) {
        var organization = new OrganizationId(event.organizationId());
        return Told.by(context, trigger)
                .inGroup(organization, event.groupId())
                .of(event.incidentId())
                .to(named(event))
                .about(event.acknowledgeBy())
                .named(event.severity().name().toUpperCase(Locale.ROOT))
                .leadingTo("/organizations/" + organization + "/incidents/" + event.incidentId())
                .urgentWhen(event.severity() == IncidentReportedV1.Severity.S1);
    }

    /** Whoever is asked now, those before were told when it was their turn; and who is to know. */
    private static Set<PersonId> named(IncidentReportedV1 event) {
        var onCall = event.onCallIds();
        var asked = onCall.stream().skip(Math.max(0, onCall.size() - 1));
        var told = Optional.ofNullable(event.tellIds()).orElse(Set.of());
        return Stream.concat(asked, told.stream()).map(PersonId::new).collect(toUnmodifiableSet());
    }
}
