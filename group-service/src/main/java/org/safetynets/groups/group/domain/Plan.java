package org.safetynets.groups.group.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * When a group meets, by the wall clock of its zone, so that daylight saving moves nothing.
 *
 * @param first a day on which it meets; every {@code everyWeeks} weeks from there
 */
public record Plan(
        DayOfWeek weekday,
        LocalTime startTime,
        Duration duration,
        int everyWeeks,
        ZoneId zone,
        LocalDate first) {

    public Plan {
        first = first.with(TemporalAdjusters.nextOrSame(weekday));
    }

    /** The start of the first meeting after that moment. */
    public Instant nextAfter(Instant moment) {
        var day = meetingDayOnOrAfter(dayOf(moment));
        var start = startOn(day);
        return start.isAfter(moment) ? start : startOn(day.plusWeeks(everyWeeks));
    }

    private LocalDate meetingDayOnOrAfter(LocalDate day) {
        if (!day.isAfter(first)) {
            return first;
        }
        var period = 7L * everyWeeks;
        var days = ChronoUnit.DAYS.between(first, day);
        return first.plusDays(Math.ceilDiv(days, period) * period);
    }

    /** A time that the clock skips begins when it has been skipped; a time twice, the first one. */
    private Instant startOn(LocalDate day) {
        return day.atTime(startTime).atZone(zone).toInstant();
    }

    /** The date that moment falls on in the group's zone. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** The moment a date begins in the group's zone. */
    public Instant beginOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
