package org.safetynets.contracts;

import java.util.UUID;

/** A person's way into, or out of, a group's seat took a step. */
public record SeatChangedV1(
        UUID seatId,
        long version,
        UUID organizationId,
        UUID groupId,
        UUID personId,
        Change change,
        Status status)
        implements Event {

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
