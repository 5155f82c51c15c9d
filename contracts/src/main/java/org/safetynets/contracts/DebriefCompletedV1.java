package org.safetynets.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A facilitator has completed a debrief. What was said in it never leaves training-service.
 *
 * @param personId the facilitator who wrote it
 * @param meetingId the meeting it looks back on, if it was owed for one
 * @param incidentId the incident it answers, if it was owed for one
 */
public record DebriefCompletedV1(
        UUID debriefId,
        long version,
        UUID organizationId,
        UUID personId,
        UUID groupId,
        @Nullable UUID meetingId,
        @Nullable UUID incidentId,
        Instant completedAt)
        implements Event {

    @Override
    public UUID aggregateId() {
        return debriefId;
    }
}
