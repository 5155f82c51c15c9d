package org.safetynets.groups.finder;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Format;
import org.safetynets.groups.group.domain.Plan;
import org.safetynets.groups.group.web.CharterJson;

/**
 * A listed group as anyone may see it.
 *
 * @param waitlistOpen no seat is free, and one may wait for one
 * @param charter only where one group is asked for
 */
record ListingResponse(
        UUID groupId,
        UUID organizationId,
        String organizationName,
        String name,
        String purpose,
        String purposeName,
        Format format,
        String language,
        DayOfWeek weekday,
        @JsonFormat(pattern = "HH:mm") LocalTime startTime,
        int durationMinutes,
        int everyWeeks,
        String timeZone,
        int seatsFree,
        boolean waitlistOpen,
        @Nullable Instant nextMeeting,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CharterJson charter) {

    static ListingResponse brief(Listing it, Instant now) {
        return of(it, now, null);
    }

    static ListingResponse full(Listing it, Instant now) {
        return of(it, now, CharterJson.of(it.charter()));
    }

    private static ListingResponse of(Listing it, Instant now, @Nullable CharterJson charter) {
        var plan = plan(it);
        return new ListingResponse(
                it.groupId(),
                it.organizationId(),
                it.organizationName(),
                it.name(),
                it.purpose(),
                it.purposeName(),
                it.format(),
                it.language(),
                plan.weekday(),
                plan.startTime(),
                it.durationMinutes(),
                it.everyWeeks(),
                it.timeZone(),
                it.seatsFree(),
                it.seatsFree() == 0,
                plan.nextAfter(now).orElse(null),
                charter);
    }

    private static Plan plan(Listing it) {
        var weekly =
                Plan.weekly(
                        DayOfWeek.of(it.weekday()),
                        LocalTime.MIN.plusMinutes(it.startMinute()),
                        Duration.ofMinutes(it.durationMinutes()),
                        it.everyWeeks(),
                        ZoneId.of(it.timeZone()),
                        LocalDate.parse(it.first()));
        return it.timetable() == null ? weekly : it.timetable().plan(weekly);
    }
}
