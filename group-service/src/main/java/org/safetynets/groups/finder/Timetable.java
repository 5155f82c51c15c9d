package org.safetynets.groups.finder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Plan;
import org.safetynets.groups.group.domain.Recurrence;
import org.safetynets.groups.group.domain.Rhythm;

/**
 * The days of a listed group.
 *
 * @param rule the rhythm as iCalendar says it
 * @param first a day of it
 */
record Timetable(
        String rule,
        String first,
        @Nullable String until,
        @Nullable Integer count,
        List<String> exceptions) {

    static Timetable of(Plan plan) {
        var it = plan.recurrence();
        var until = it.until();
        return new Timetable(
                it.rhythm().rule(),
                it.first().toString(),
                until == null ? null : until.toString(),
                it.count(),
                it.exceptions().stream().map(LocalDate::toString).sorted().toList());
    }

    /** The plan with these days and the other's clock. */
    Plan plan(Plan clock) {
        var recurrence =
                new Recurrence(
                        Rhythm.parse(rule),
                        LocalDate.parse(first),
                        until == null ? null : LocalDate.parse(until),
                        count,
                        exceptions.stream().map(LocalDate::parse).collect(Collectors.toSet()));
        return new Plan(recurrence, clock.startTime(), clock.duration(), clock.zone());
    }
}
