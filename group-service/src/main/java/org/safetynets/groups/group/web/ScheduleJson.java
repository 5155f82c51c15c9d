package org.safetynets.groups.group.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.safetynets.groups.group.domain.Plan;

/**
 * When a group meets, on the wire.
 *
 * @param startTime HH:mm by the clock of the time zone
 */
public record ScheduleJson(
        @NotNull DayOfWeek weekday,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime startTime,
        @Min(15) @Max(480) int durationMinutes,
        @Min(1) @Max(8) int everyWeeks,
        @NotNull @IanaZone String timeZone) {

    /** The plan, counted from that day on. */
    Plan plan(LocalDate from) {
        return new Plan(
                weekday,
                startTime,
                Duration.ofMinutes(durationMinutes),
                everyWeeks,
                ZoneId.of(timeZone),
                from);
    }

    public static ScheduleJson of(Plan it) {
        return new ScheduleJson(
                it.weekday(),
                it.startTime(),
                (int) it.duration().toMinutes(),
                it.everyWeeks(),
                it.zone().getId());
    }
}
