package org.safetynets.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on call took up an incident, or one that was taken up went a step further. Carries all
 * that {@link IncidentReportedV1} does, since only the latest event of an incident may be left.
 *
 * @param meetingId the meeting it belongs to, if any
 * @param type a code of the network's playbooks, for example {@code CONFLICT}
 * @param acknowledgeBy when it had to be acknowledged
 * @param onCallIds who was asked to acknowledge it, first to last
 * @param leaderIds who led the group or the meeting; nobody where the report may be about somebody
 *     who leads or works there, since to be asked about it would tell them of it
 * @param debriefOwed whether the leaders owe a debrief on it before the group meets again; false
 *     again once all of them came
 */
public record IncidentAcknowledgedV1(
        UUID incidentId,
        long version,
        UUID organizationId,
        UUID groupId,
        @Nullable UUID meetingId,
        Change change,
        State state,
        String type,
        IncidentReportedV1.Severity severity,
        Instant reportedAt,
        Instant acknowledgeBy,
        List<UUID> onCallIds,
        Set<UUID> leaderIds,
        boolean debriefOwed,
        UUID acknowledgedBy,
        Instant acknowledgedAt,
        @Nullable Instant closedAt)
        implements IncidentEvent {

    public enum Change {
        ACKNOWLEDGED,
        RECLASSIFIED,
        DEBRIEFED,
        CLOSED
    }

    public enum State {
        ACKNOWLEDGED,
        CLOSED
    }

    @Override
    public UUID aggregateId() {
        return incidentId;
    }
}
