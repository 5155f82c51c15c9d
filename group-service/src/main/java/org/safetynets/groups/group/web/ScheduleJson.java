package org.safetynets.groups.group.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Plan;
import org.safetynets.groups.group.domain.Recurrence;
import org.safetynets.groups.group.domain.Rhythm;
import org.safetynets.groups.group.domain.Rhythm.Monthly;
import org.safetynets.groups.group.domain.Rhythm.Weekly;

/**
 * When a group meets, on the wire: what is optional is left out where it says nothing.
 *
 * @param startTime HH:mm by the clock of the time zone
 * @param everyWeeks of no effect beside monthly
 * @param weekdays all days of the week on which it meets, weekday among them
 * @param monthly instead of weekly: on the nth such weekday of each month
 * @param startsOn counted from this day on; from today when left out
 * @param until no meeting after this day
 * @param count so many meetings in all, exceptions counted
 * @param exceptions days on which it is left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScheduleJson(
        @NotNull DayOfWeek weekday,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime startTime,
        @Min(15) @Max(480) int durationMinutes,
        @Min(1) @Max(8) int everyWeeks,
        @NotNull @IanaZone String timeZone,
        @Size(max = 7) @Nullable List<@NotNull DayOfWeek> weekdays,
        @Valid @Nullable MonthlyJson monthly,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate until,
        @Min(1) @Max(500) @Nullable Integer count,
        @Size(max = 100) @Nullable List<@NotNull LocalDate> exceptions) {

    /**
     * Once a month.
     *
     * @param nth 1 to 4, or -1 for the last
     */
    record MonthlyJson(@Min(-1) @Max(4) int nth) {}

    /** The plan, counted from that day on. */
    Plan plan(LocalDate from) {
        var leftOut = exceptions == null ? Set.<LocalDate>of() : Set.copyOf(exceptions);
        var recurrence = new Recurrence(rhythm(), from, until, count, leftOut);
        return new Plan(
                recurrence, startTime, Duration.ofMinutes(durationMinutes), ZoneId.of(timeZone));
    }

    private Rhythm rhythm() {
        if (monthly != null) {
            return new Monthly(monthly.nth(), weekday);
        }
        var days = EnumSet.of(weekday);
        days.addAll(weekdays == null ? List.of() : weekdays);
        return new Weekly(everyWeeks, days);
    }

    public static ScheduleJson of(Plan it) {
        var recurrence = it.recurrence();
        var exceptions = recurrence.exceptions().stream().sorted().toList();
        return new ScheduleJson(
                it.weekday(),
                it.startTime(),
                (int) it.duration().toMinutes(),
                it.everyWeeks(),
                it.zone().getId(),
                weekdays(recurrence.rhythm()),
                recurrence.rhythm() instanceof Monthly(var nth, var _)
                        ? new MonthlyJson(nth)
                        : null,
                it.first(),
                recurrence.until(),
                recurrence.count(),
                exceptions.isEmpty() ? null : exceptions);
    }

    private static @Nullable List<DayOfWeek> weekdays(Rhythm rhythm) {
        return rhythm instanceof Weekly(var _, var days) && days.size() > 1
                ? days.stream().sorted().toList()
                : null;
    }
}
