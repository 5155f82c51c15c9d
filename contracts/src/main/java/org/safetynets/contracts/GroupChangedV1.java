package org.safetynets.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group was drafted, opened, paused, resumed, closed, or its seats, facilitators or plan changed.
 *
 * @param name as members know it
 * @param purpose code of its purpose
 * @param facilitators people who may lead it, the first one first
 * @param certifiedThrough last day on which one of them is certified for the purpose, if known
 * @param town of a public group that meets in person
 * @param takesUntil from when a group of closed enrolment takes nobody new, which is when its first
 *     meeting begins; left out for one that takes people at any time, and by older events
 */
public record GroupChangedV1(
        UUID groupId,
        long version,
        UUID organizationId,
        Change change,
        Status status,
        @Nullable PauseReason pauseReason,
        String name,
        String purpose,
        Set<UUID> facilitators,
        int capacity,
        int seatsTaken,
        int waitlisted,
        Visibility visibility,
        Format format,
        String language,
        MeetingPlan plan,
        @Nullable Instant nextMeeting,
        @Nullable LocalDate certifiedThrough,
        @Nullable PublicTown town,
        @Nullable Instant takesUntil)
        implements Event {

    /** Of a group without a town that takes people at any time. */
    public GroupChangedV1(
            UUID groupId,
            long version,
            UUID organizationId,
            Change change,
            Status status,
            @Nullable PauseReason pauseReason,
            String name,
            String purpose,
            Set<UUID> facilitators,
            int capacity,
            int seatsTaken,
            int waitlisted,
            Visibility visibility,
            Format format,
            String language,
            MeetingPlan plan,
            @Nullable Instant nextMeeting,
            @Nullable LocalDate certifiedThrough) {
        this(
                groupId,
                version,
                organizationId,
                change,
                status,
                pauseReason,
                name,
                purpose,
                facilitators,
                capacity,
                seatsTaken,
                waitlisted,
                visibility,
                format,
                language,
                plan,
                nextMeeting,
                certifiedThrough,
                null,
                null);
    }

    public enum Change {
        DRAFTED,
        UPDATED,
        OPENED,
        PAUSED,
        RESUMED,
        CLOSED,
        SEATS_CHANGED
    }

    public enum Status {
        DRAFT,
        OPEN,
        PAUSED,
        CLOSED
    }

    /** Why a group is paused; only the first is lifted by itself. */
    public enum PauseReason {
        NOT_CURRENTLY_CERTIFIED,
        ORGANIZATION_SUSPENDED,
        BY_COORDINATOR
    }

    public enum Visibility {
        PUBLIC,
        UNLISTED,
        PRIVATE
    }

    public enum Format {
        ONLINE,
        IN_PERSON,
        HYBRID
    }

    @Override
    public UUID aggregateId() {
        return groupId;
    }
}
