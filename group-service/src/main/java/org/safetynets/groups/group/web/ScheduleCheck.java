package org.safetynets.groups.group.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Plan;
import org.safetynets.platform.problems.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Makes plans of schedules, and refuses those that say nothing or what cannot be. */
@Component
class ScheduleCheck {

    private final Clock clock;

    ScheduleCheck(Clock clock) {
        this.clock = clock;
    }

    /**
     * The plan; one that stays the same keeps its rhythm, a new one counts from today.
     *
     * @throws InvalidRequestException naming the field
     */
    Plan plan(ScheduleJson schedule, @Nullable Plan before) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(schedule.timeZone()));
        if (before != null && schedule.plan(before.first()).equals(before)) {
            return before;
        }
        var startsOn = schedule.startsOn();
        checkMonthly(schedule);
        if (startsOn != null && !unchanged(startsOn, before)) {
            check(!startsOn.isBefore(today), "startsOn", "must not be in the past");
            var latest = today.plusYears(Plan.YEARS_AHEAD);
            check(!startsOn.isAfter(latest), "startsOn", "must be within two years");
        }
        var plan = schedule.plan(startsOn == null ? today : startsOn);
        checkEnd(schedule, plan);
        return plan;
    }

    private static boolean unchanged(LocalDate startsOn, @Nullable Plan before) {
        return before != null && startsOn.equals(before.first());
    }

    private static void checkMonthly(ScheduleJson schedule) {
        var monthly = schedule.monthly();
        if (monthly != null) {
            check(monthly.nth() != 0, "monthly.nth", "must be 1 to 4, or -1 for the last");
            var weekdays = schedule.weekdays();
            var one = weekdays == null || weekdays.stream().allMatch(schedule.weekday()::equals);
            check(one, "weekdays", "must be left out beside monthly");
        }
    }

    private static void checkEnd(ScheduleJson schedule, Plan plan) {
        var until = schedule.until();
        if (until != null) {
            check(schedule.count() == null, "count", "must be left out beside until");
            check(!until.isBefore(plan.first()), "until", "must not be before the first meeting");
        }
        var some = plan.recurrence().from(plan.first()).findFirst().isPresent();
        check(some, "exceptions", "must leave at least one meeting");
    }

    private static void check(boolean holds, String field, String message) {
        if (!holds) {
            throw new InvalidRequestException("schedule." + field, message);
        }
    }
}
