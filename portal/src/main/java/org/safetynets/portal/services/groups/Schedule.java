package org.safetynets.portal.services.groups;

import java.time.LocalTime;

/** When a group meets, in its own time zone. */
public record Schedule(
        String weekday,
        LocalTime startTime,
        int durationMinutes,
        int everyWeeks,
        String timeZone) {}
