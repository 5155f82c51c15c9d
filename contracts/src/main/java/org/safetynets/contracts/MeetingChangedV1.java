package org.safetynets.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting was scheduled, moved, started, held or cancelled.
 *
 * @param facilitatorId who leads or led it, once it has started
 * @param attended how many attended, once it was held
 */
public record MeetingChangedV1(
        UUID meetingId,
        long version,
        UUID organizationId,
        UUID groupId,
        Change change,
        Status status,
        Instant startsAt,
        Instant endsAt,
        @Nullable UUID facilitatorId,
        @Nullable Integer attended)
        implements Event {

    public enum Change {
        SCHEDULED,
        MOVED,
        STARTED,
        ATTENDANCE_RECORDED,
        HELD,
        CANCELLED
    }

    public enum Status {
        SCHEDULED,
        STARTED,
        HELD,
        CANCELLED
    }

    @Override
    public UUID aggregateId() {
        return meetingId;
    }
}
