package org.safetynets.groups.incidents.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.incidents.domain.IncidentState;
import org.safetynets.groups.incidents.domain.Severity;
import org.safetynets.platform.sealing.Sealed;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An incident as it is stored: what whoever reported it wrote is sealed for them, who they are and
 * what others wrote for the organization.
 *
 * @param reporterHash by which a person finds what they reported
 * @param state for looking up, as are the two after it
 * @param owing whether it stands in the way of the group's next meeting
 * @param people everybody in it but whoever reported it
 */
@Document(IncidentDocument.COLLECTION)
record IncidentDocument(
        @Id UUID id,
        UUID organizationId,
        UUID groupId,
        long version,
        @Nullable UUID meetingId,
        String type,
        Severity severity,
        @Nullable Sealed reporter,
        @Nullable String reporterHash,
        @Nullable Sealed account,
        Instant reportedAt,
        Set<UUID> leaders,
        Set<UUID> about,
        boolean goesRound,
        Instant acknowledgeBy,
        List<Call> calls,
        @Nullable Instant nextCallAt,
        @Nullable Act acknowledged,
        List<Tick> ticks,
        Set<UUID> debriefed,
        List<MessageDocument> messages,
        @Nullable ClosingDocument closing,
        IncidentState state,
        boolean owing,
        Set<UUID> people) {

    static final String COLLECTION = "incidents";
    static final String REPORTER = "incident-reporter";

    /** A call, with the plain id. */
    record Call(UUID personId, Instant at) {}

    /** An act, with the plain id. */
    record Act(UUID by, Instant at) {}

    /** A tick, with the plain id. */
    record Tick(String step, UUID by, Instant at) {}

    /** A message; its author is none when it is from whoever reported the incident. */
    record MessageDocument(@Nullable UUID by, @Nullable Sealed text, Instant at) {}

    /** The end, with the review sealed. */
    record ClosingDocument(@Nullable Sealed review, UUID by, Instant at) {}
}
