package org.safetynets.groups.meetings.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Plan;

/**
 * One time a group meets or would have met, whether or not anybody has said something about it.
 *
 * @param day of the plan: its identity, wherever it is moved; null for one besides the plan
 * @param meeting what somebody has said about it
 */
public record Occurrence(
        @Nullable LocalDate day, Instant startsAt, Instant endsAt, Optional<Meeting> meeting) {

    static Occurrence planned(Plan plan, LocalDate day) {
        var start = plan.startOn(day);
        return new Occurrence(day, start, start.plus(plan.duration()), Optional.empty());
    }

    public static Occurrence of(Meeting it) {
        var planned = it.planned();
        return new Occurrence(
                planned == null ? null : planned.day(),
                it.startsAt(),
                it.endsAt(),
                Optional.of(it));
    }

    public boolean takesPlace() {
        return meeting.map(Meeting::takesPlace).orElse(true);
    }

    /** 0 while nobody has said anything about it. */
    public long version() {
        return meeting.map(Meeting::version).orElse(0L);
    }
}
