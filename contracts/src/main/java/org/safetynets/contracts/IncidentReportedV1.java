package org.safetynets.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something happened in or around a group and waits for somebody on call to acknowledge it. Who
 * reported it is in no event, nor whom it is about.
 *
 * @param meetingId the meeting it belongs to, if any
 * @param type a code of the network's playbooks, for example {@code CONFLICT}
 * @param acknowledgeBy when it has to be acknowledged; it goes to the next on call at half and at
 *     the full time
 * @param onCallIds who was asked to acknowledge it, first to last; a report and each escalation ask
 *     the last one now
 * @param leaderIds who led the group or the meeting; nobody where the report may be about somebody
 *     who leads or works there, since to be asked about it would tell them of it
 * @param debriefOwed whether the leaders owe a debrief on it before the group meets again; false
 *     again once all of them came
 * @param tellIds who is told besides whoever is asked to acknowledge it, nobody among them whom the
 *     report may be about; null from instances before the one that says it
 * @param goesRound whether it may be about somebody who leads or works there, so that it is told to
 *     nobody but those named here; null, which is no, from instances before the one that says it
 */
public record IncidentReportedV1(
        UUID incidentId,
        long version,
        UUID organizationId,
        UUID groupId,
        @Nullable UUID meetingId,
        Change change,
        State state,
        String type,
        Severity severity,
        Instant reportedAt,
        Instant acknowledgeBy,
        List<UUID> onCallIds,
        Set<UUID> leaderIds,
        boolean debriefOwed,
        @Nullable Set<UUID> tellIds,
        @Nullable Boolean goesRound)
        implements IncidentEvent {

    public enum Change {
        REPORTED,
        ESCALATED,
        RECLASSIFIED,
        DEBRIEFED
    }

    public enum State {
        REPORTED
    }

    /**
     * How grave it is, from danger to life ({@code s1}) to what can wait three days ({@code s4}).
     */
    public enum Severity {
        S1,
        S2,
        S3,
        S4
    }

    @Override
    public UUID aggregateId() {
        return incidentId;
    }
}
