package org.safetynets.groups.finder;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Plan;

/**
 * One of the weekdays of a group, by its next meeting then.
 *
 * @param slot the minute of the week in UTC at which that meeting begins: another one when the
 *     clocks have changed, so it is worked out anew whenever a meeting has begun
 * @param local the minute of the week by the group's own clock
 * @param nextMeeting its next meeting; null when the plan has none left
 */
record Turn(int slot, int local, @Nullable Instant nextMeeting) {

    private static final int EPOCH_WEEKDAY = 3; // 1 January 1970 was a Thursday

    /** All weekdays of a plan, by the week of the group. */
    static List<Turn> of(Plan plan, Instant now) {
        return plan.weekdays().stream().sorted().map(it -> of(plan, it, now)).toList();
    }

    private static Turn of(Plan plan, DayOfWeek weekday, Instant now) {
        var next = next(plan, weekday, now);
        var any = next.orElseGet(() -> plan.startOn(sooner(plan.dayOf(now), weekday)));
        return new Turn(minuteOfWeek(any), local(plan, weekday), next.orElse(null));
    }

    private static Optional<Instant> next(Plan plan, DayOfWeek weekday, Instant now) {
        return plan.recurrence()
                .from(plan.dayOf(now))
                .filter(it -> it.getDayOfWeek() == weekday)
                .map(plan::startOn)
                .filter(it -> it.isAfter(now))
                .findFirst();
    }

    private static LocalDate sooner(LocalDate day, DayOfWeek weekday) {
        return day.with(TemporalAdjusters.nextOrSame(weekday));
    }

    static int local(Plan plan, DayOfWeek weekday) {
        return (weekday.getValue() - 1) * WeekMinutes.DAY + Search.minute(plan.startTime());
    }

    /** In UTC. */
    static int minuteOfWeek(Instant moment) {
        var minutes = Math.floorDiv(moment.getEpochSecond(), 60L);
        return (int)
                Math.floorMod(
                        minutes + EPOCH_WEEKDAY * (long) WeekMinutes.DAY, (long) WeekMinutes.WEEK);
    }
}
