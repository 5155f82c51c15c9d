package org.safetynets.training.incident.messaging;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.safetynets.contracts.IncidentEvent;
import org.safetynets.contracts.IncidentReportedV1;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.incident.domain.SevereIncident;
import org.safetynets.training.incident.domain.Severity;

/** What the contracts say, in this service's words. */
final class Translated {

    private Translated() {}

    static SevereIncident of(IncidentEvent event) {
        return new SevereIncident(
                event.incidentId(),
                new OrganizationId(event.organizationId()),
                event.groupId(),
                event.meetingId(),
                severity(event.severity()),
                event.reportedAt(),
                event.leaderIds().stream().map(PersonId::new).collect(toUnmodifiableSet()),
                event.debriefOwed(),
                event.version());
    }

    private static Severity severity(IncidentReportedV1.Severity it) {
        return switch (it) {
            case S1 -> Severity.S1;
            case S2 -> Severity.S2;
            case S3, S4 -> Severity.MILDER;
        };
    }
}
