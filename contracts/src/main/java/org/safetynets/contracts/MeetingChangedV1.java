package org.safetynets.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting was scheduled, moved, started, held or cancelled.
 *
 * @param facilitatorId who leads or led it, once it has started
 * @param attended how many attended, once it was held
 * @param occurrence the day of the group's plan it stands for; absent for one besides the plan
 * @param plannedFor when it would have started by the plan, if it was moved
 * @param substituteId who leads this one instead of the group's facilitators
 * @param reason a code for why it was cancelled, for example {@code weather}
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
        @Nullable Integer attended,
        @Nullable LocalDate occurrence,
        @Nullable Instant plannedFor,
        @Nullable UUID substituteId,
        @Nullable String reason)
        implements Event {

    /** One besides the plan of its group. */
    public MeetingChangedV1(
            UUID meetingId,
            long version,
            UUID organizationId,
            UUID groupId,
            Change change,
            Status status,
            Instant startsAt,
            Instant endsAt,
            @Nullable UUID facilitatorId,
            @Nullable Integer attended) {
        this(
                meetingId,
                version,
                organizationId,
                groupId,
                change,
                status,
                startsAt,
                endsAt,
                facilitatorId,
                attended,
                null,
                null,
                null,
                null);
    }

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
