package org.safetynets.training.practice.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a group meets, near enough to say which meeting would be the first without a facilitator.
 *
 * @param until no meeting after this day of its zone
 */
public record Rhythm(
        DayOfWeek weekday,
        LocalTime startTime,
        int minutes,
        int everyWeeks,
        ZoneId zone,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate until) {

    /** The first meeting that starts at that instant or later; empty once the plan has ended. */
    public Optional<Instant> firstFrom(Instant from) {
        var day = LocalDate.ofInstant(from, zone).with(TemporalAdjusters.nextOrSame(weekday));
        if (startOn(day).isBefore(from)) {
            day = day.plusWeeks(1);
        }
        if (startsOn != null) {
            var first = startsOn.with(TemporalAdjusters.nextOrSame(weekday));
            day = day.isBefore(first) ? first : day;
            var weeks = Math.floorMod(ChronoUnit.WEEKS.between(first, day), (long) everyWeeks);
            day = weeks == 0 ? day : day.plusWeeks(everyWeeks - weeks);
        }
        return until != null && day.isAfter(until) ? Optional.empty() : Optional.of(startOn(day));
    }

    private Instant startOn(LocalDate day) {
        return day.atTime(startTime).atZone(zone).toInstant();
    }
}
