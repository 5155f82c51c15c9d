package org.safetynets.groups.group.persistence;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Plan;
import org.safetynets.groups.group.domain.Recurrence;
import org.safetynets.groups.group.domain.Rhythm;

/**
 * When a group meets, as stored.
 *
 * @param rule the rhythm as iCalendar says it; null in documents older than it
 */
record PlanDocument(
        DayOfWeek weekday,
        String startTime,
        int durationMinutes,
        int everyWeeks,
        String zone,
        String first,
        @Nullable String rule,
        @Nullable String until,
        @Nullable Integer count,
        @Nullable List<String> exceptions) {

    static PlanDocument of(Plan it) {
        var recurrence = it.recurrence();
        var until = recurrence.until();
        return new PlanDocument(
                it.weekday(),
                it.startTime().toString(),
                (int) it.duration().toMinutes(),
                it.everyWeeks(),
                it.zone().getId(),
                it.first().toString(),
                recurrence.rhythm().rule(),
                until == null ? null : until.toString(),
                recurrence.count(),
                recurrence.exceptions().stream().map(LocalDate::toString).sorted().toList());
    }

    Plan restore() {
        var weekly =
                Plan.weekly(
                        weekday,
                        LocalTime.parse(startTime),
                        Duration.ofMinutes(durationMinutes),
                        everyWeeks,
                        ZoneId.of(zone),
                        LocalDate.parse(first));
        return rule == null
                ? weekly
                : new Plan(recurrence(rule), weekly.startTime(), weekly.duration(), weekly.zone());
    }

    private Recurrence recurrence(String rule) {
        var leftOut = exceptions == null ? Stream.<String>empty() : exceptions.stream();
        return new Recurrence(
                Rhythm.parse(rule),
                LocalDate.parse(first),
                until == null ? null : LocalDate.parse(until),
                count,
                leftOut.map(LocalDate::parse).collect(Collectors.toSet()));
    }
}
