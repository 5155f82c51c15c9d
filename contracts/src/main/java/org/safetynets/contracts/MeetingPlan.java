package org.safetynets.contracts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a group meets. Readers that know only what is required see a weekly rhythm near enough; the
 * rest says it exactly.
 *
 * @param weekday the first one in the week, when it meets on several
 * @param timeZone IANA name, for example {@code Europe/Dublin}
 * @param everyWeeks 1 for weekly, 2 for fortnightly; 4 where {@code rule} is monthly
 * @param startsOn the first day by the rule
 * @param rule the rhythm as an RRULE of RFC 5545, without its end
 * @param until no meeting after this day of the time zone
 * @param count so many meetings in all, exceptions counted
 * @param exceptions days on which it is left out
 */
public record MeetingPlan(
        DayOfWeek weekday,
        LocalTime startTime,
        int durationMinutes,
        int everyWeeks,
        String timeZone,
        @Nullable LocalDate startsOn,
        @Nullable String rule,
        @Nullable LocalDate until,
        @Nullable Integer count,
        @Nullable Set<LocalDate> exceptions) {

    /** One weekday, every few weeks, without an end. */
    public MeetingPlan(
            DayOfWeek weekday,
            LocalTime startTime,
            int durationMinutes,
            int everyWeeks,
            String timeZone) {
        this(
                weekday,
                startTime,
                durationMinutes,
                everyWeeks,
                timeZone,
                null,
                null,
                null,
                null,
                null);
    }
}
