package org.safetynets.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A debrief is asked of a facilitator, or they are reminded of it; {@link DebriefCompletedV1} ends
 * it.
 *
 * @param personId the facilitator who owes it
 * @param meetingId the meeting it is to look back on, if it is owed for one
 * @param incidentId the incident it is to answer, if it is owed for one
 */
public record DebriefDueV1(
        UUID debriefId,
        long version,
        UUID organizationId,
        UUID personId,
        UUID groupId,
        @Nullable UUID meetingId,
        @Nullable UUID incidentId,
        Instant dueAt)
        implements Event {

    @Override
    public UUID aggregateId() {
        return debriefId;
    }
}
