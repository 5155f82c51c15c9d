package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group as its members see it: no seats counted, nobody named. */
public record GroupView(
        UUID groupId,
        UUID organizationId,
        String name,
        String purposeName,
        String status,
        @Nullable String pauseReason,
        @Nullable Instant nextMeeting,
        String weekday,
        LocalTime startTime,
        int durationMinutes,
        int everyWeeks,
        String timeZone,
        String format,
        String language,
        @Nullable Charter charter) {

    public Group group() {
        return new Group(
                groupId,
                organizationId,
                name,
                null,
                purposeName,
                status,
                pauseReason,
                null,
                null,
                null,
                null,
                null,
                null,
                format,
                null,
                language,
                new Schedule(weekday, startTime, durationMinutes, everyWeeks, timeZone),
                charter,
                nextMeeting);
    }
}
