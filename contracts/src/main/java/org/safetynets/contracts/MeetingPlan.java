package org.safetynets.contracts;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * When a group meets.
 *
 * @param timeZone IANA name, for example {@code Europe/Dublin}
 * @param everyWeeks 1 for weekly, 2 for fortnightly
 */
public record MeetingPlan(
        DayOfWeek weekday,
        LocalTime startTime,
        int durationMinutes,
        int everyWeeks,
        String timeZone) {}
