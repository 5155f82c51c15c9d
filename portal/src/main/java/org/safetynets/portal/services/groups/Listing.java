package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group as the public finder shows it; nothing in it is private. */
public record Listing(
        UUID groupId,
        UUID organizationId,
        String organizationName,
        String name,
        String purpose,
        String purposeName,
        String format,
        String language,
        String weekday,
        LocalTime startTime,
        int durationMinutes,
        String timeZone,
        int everyWeeks,
        @Nullable List<String> weekdays,
        @Nullable String town,
        int seatsFree,
        boolean waitlistOpen,
        @Nullable Instant nextMeeting,
        @Nullable Charter charter) {

    public Schedule schedule() {
        return new Schedule(weekday, startTime, durationMinutes, everyWeeks, timeZone);
    }
}
