package org.safetynets.training.incident.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.incident.domain.SevereIncident;
import org.safetynets.training.incident.domain.Severity;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A severe incident as stored. */
@Document(IncidentDocument.COLLECTION)
record IncidentDocument(
        @Id UUID id,
        UUID organizationId,
        UUID groupId,
        @Nullable UUID meetingId,
        Severity severity,
        Instant reportedAt,
        Set<UUID> leaders,
        boolean debriefOwed,
        long version) {

    static final String COLLECTION = "severeIncidents";

    static IncidentDocument of(SevereIncident it) {
        return new IncidentDocument(
                it.id(),
                it.organization().value(),
                it.group(),
                it.meeting(),
                it.severity(),
                it.reportedAt(),
                it.leaders().stream().map(PersonId::value).collect(toUnmodifiableSet()),
                it.debriefOwed(),
                it.version());
    }

    SevereIncident toDomain() {
        return new SevereIncident(
                id,
                new OrganizationId(organizationId),
                groupId,
                meetingId,
                severity,
                reportedAt,
                leaders.stream().map(PersonId::new).collect(toUnmodifiableSet()),
                debriefOwed,
                version);
    }
}
