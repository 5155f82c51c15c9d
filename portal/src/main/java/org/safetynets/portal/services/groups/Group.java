package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group as staff or its members see it; members get fewer of its fields. */
public record Group(
        UUID groupId,
        UUID organizationId,
        String name,
        @Nullable String purpose,
        @Nullable String purposeName,
        String status,
        @Nullable String pauseReason,
        @Nullable String note,
        @Nullable LocalDate certifiedThrough,
        @Nullable List<UUID> facilitators,
        @Nullable Integer capacity,
        @Nullable Integer seatsTaken,
        @Nullable Integer waitlisted,
        @Nullable String format,
        @Nullable String visibility,
        @Nullable String language,
        @Nullable Schedule schedule,
        @Nullable Charter charter,
        @Nullable Instant nextMeeting) {

    /** There is a door to come to. */
    public boolean meetsInPerson() {
        return format != null && !format.equals("online");
    }

    /** Places nobody has yet. */
    public int free() {
        return capacity == null || seatsTaken == null ? 0 : Math.max(0, capacity - seatsTaken);
    }

    public boolean canOpen() {
        return status.equals("draft");
    }

    public boolean canPause() {
        return status.equals("open");
    }

    /** A pause for want of a certification lifts by itself and not by hand. */
    public boolean canResume() {
        return status.equals("paused") && "by-coordinator".equals(pauseReason);
    }

    public boolean canClose() {
        return !status.equals("closed");
    }

    public boolean ledBy(UUID personId) {
        return facilitators != null && facilitators.contains(personId);
    }
}
