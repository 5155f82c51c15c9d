package org.safetynets.contracts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every event of an incident tells of it, whatever it was that happened. */
public sealed interface IncidentEvent extends Event
        permits IncidentReportedV1, IncidentAcknowledgedV1 {

    UUID incidentId();

    @Override
    UUID organizationId();

    UUID groupId();

    @Nullable UUID meetingId();

    IncidentReportedV1.Severity severity();

    Instant reportedAt();

    Set<UUID> leaderIds();

    boolean debriefOwed();
}
