package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group as the public finder shows it; nothing in it is private.
 *
 * @param enrolment closed takes nobody once it has begun
 * @param takesRequests whether one may ask now
 */
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
        @Nullable String enrolment,
        @Nullable Boolean takesRequests,
        @Nullable Instant nextMeeting,
        @Nullable Charter charter) {

    /** Those who began together stay together. */
    public boolean takesNobody() {
        return Boolean.FALSE.equals(takesRequests);
    }

    public Schedule schedule() {
        return new Schedule(weekday, startTime, durationMinutes, everyWeeks, timeZone);
    }
}
