package org.safetynets.groups.group.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days of a group by its rhythm, from a first one to an end, with some left out.
 *
 * <p>On java.time alone: the part of RFC 5545 that groups need is small, its days have no clock,
 * and a rule of the domain should not rest on a library. The calendar feed, which does rest on one,
 * is checked against these days.
 *
 * @param first the first day by the rhythm; a day given earlier is moved to it
 * @param until no day after it; null when it goes on
 * @param count so many days, those left out among them, as RFC 5545 counts; null when it goes on
 * @param exceptions days by the rhythm on which it is left out
 */
public record Recurrence(
        Rhythm rhythm,
        LocalDate first,
        @Nullable LocalDate until,
        @Nullable Integer count,
        Set<LocalDate> exceptions) {

    public Recurrence {
        first = rhythm.days(first, first).findFirst().orElseThrow();
        exceptions = Set.copyOf(exceptions);
    }

    /** One that goes on without exceptions. */
    public static Recurrence endless(Rhythm rhythm, LocalDate first) {
        return new Recurrence(rhythm, first, null, null, Set.of());
    }

    /** The days on or after that one, in order; endless when the recurrence is. */
    public Stream<LocalDate> from(LocalDate day) {
        // Whoever counts must begin at the beginning; a count is never above a few hundred.
        var days =
                count == null
                        ? rhythm.days(first, day)
                        : rhythm.days(first, first).limit(count).filter(it -> !it.isBefore(day));
        return days.takeWhile(it -> until == null || !it.isAfter(until))
                .filter(it -> !exceptions.contains(it));
    }

    public boolean has(LocalDate day) {
        return from(day).takeWhile(it -> !it.isAfter(day)).findFirst().isPresent();
    }
}
