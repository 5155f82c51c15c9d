package org.safetynets.groups.group.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safetynets.groups.group.domain.Rhythm.Monthly;
import org.safetynets.groups.group.domain.Rhythm.Weekly;

/**
 * When a group meets, by the wall clock of its zone, so that daylight saving moves nothing.
 *
 * <p>A local time that the clock skips that day begins as much later as was skipped; one that it
 * shows twice means the first.
 */
public record Plan(Recurrence recurrence, LocalTime startTime, Duration duration, ZoneId zone) {

    /** Nobody plans further ahead than these years; a recurrence without an end is cut there. */
    public static final int YEARS_AHEAD = 2;

    /** A month read as weeks, for readers that know weeks only. */
    private static final int WEEKS_OF_A_MONTH = 4;

    /** One weekday, every few weeks, for ever. */
    public static Plan weekly(
            DayOfWeek weekday,
            LocalTime startTime,
            Duration duration,
            int everyWeeks,
            ZoneId zone,
            LocalDate first) {
        var rhythm = new Weekly(everyWeeks, Set.of(weekday));
        return new Plan(Recurrence.endless(rhythm, first), startTime, duration, zone);
    }

    /** The earliest in the week on which it meets. */
    public DayOfWeek weekday() {
        return recurrence.rhythm().weekday();
    }

    /** Every day of the week on which it ever meets. */
    public Set<DayOfWeek> weekdays() {
        return switch (recurrence.rhythm()) {
            case Weekly(var _, var days) -> days;
            case Monthly(var _, var day) -> Set.of(day);
        };
    }

    /** For readers that know weeks only; the rhythm says it right. */
    public int everyWeeks() {
        return recurrence.rhythm() instanceof Weekly(var weeks, var _) ? weeks : WEEKS_OF_A_MONTH;
    }

    public LocalDate first() {
        return recurrence.first();
    }

    /** The start of the first meeting after that moment; empty when none is left. */
    public Optional<Instant> nextAfter(Instant moment) {
        return recurrence
                .from(dayOf(moment))
                .map(this::startOn)
                .filter(it -> it.isAfter(moment))
                .findFirst();
    }

    /** The start of its very first meeting; empty when it never meets. */
    public Optional<Instant> begins() {
        return nextAfter(beginOf(first()).minusNanos(1));
    }

    /** The days from one to another, both included, on which it meets. */
    public List<LocalDate> days(LocalDate from, LocalDate through) {
        return recurrence.from(from).takeWhile(it -> !it.isAfter(through)).toList();
    }

    /** The day of the plan whose meeting starts at that very moment. */
    public Optional<LocalDate> dayStartingAt(Instant moment) {
        return Optional.of(dayOf(moment))
                .filter(it -> recurrence.has(it) && startOn(it).equals(moment));
    }

    /** When it starts on a day, whether it meets then or not. */
    public Instant startOn(LocalDate day) {
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
