package org.safetynets.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's way into, or out of, a group's seat took a step.
 *
 * @param why what ended it, where that is not the person's own or a decision about them
 */
public record SeatChangedV1(
        UUID seatId,
        long version,
        UUID organizationId,
        UUID groupId,
        UUID personId,
        Change change,
        Status status,
        @Nullable Why why)
        implements Event {

    /** A step that somebody took. */
    public SeatChangedV1(
            UUID seatId,
            long version,
            UUID organizationId,
            UUID groupId,
            UUID personId,
            Change change,
            Status status) {
        this(seatId, version, organizationId, groupId, personId, change, status, null);
    }

    public enum Why {
        GROUP_ENDED
    }

    public enum Change {
        REQUESTED,
        SCREENED,
        OFFERED,
        SEATED,
        WAITLISTED,
        DECLINED,
        LEFT
    }

    public enum Status {
        REQUESTED,
        OFFERED,
        SEATED,
        WAITLISTED,
        DECLINED,
        LEFT
    }

    @Override
    public UUID aggregateId() {
        return seatId;
    }
}
