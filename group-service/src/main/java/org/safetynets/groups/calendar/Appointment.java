package org.safetynets.groups.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.domain.Plan;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.Planned;

/**
 * What a feed says of a group: when, and nothing else.
 *
 * @param uid of the person's own place in it, so that two people's feeds have nothing in common
 * @param kept the meetings somebody has said something about
 * @param holidays days of the plan on which it does not meet
 */
record Appointment(
        UUID uid,
        long sequence,
        Plan plan,
        boolean cancelled,
        List<Meeting> kept,
        Set<LocalDate> holidays) {

    static Appointment of(
            UUID uid, Group group, List<Meeting> kept, Collection<LocalDate> holidays) {
        var plan = group.profile().plan();
        return new Appointment(
                uid,
                group.version(),
                plan,
                group.status() != GroupStatus.OPEN,
                kept,
                holidays.stream()
                        .filter(plan.recurrence()::has)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Days of the rhythm to leave out; what somebody decided by hand holds on a holiday too. */
    Set<LocalDate> leftOut() {
        var days = new TreeSet<>(holidays);
        kept.stream()
                .flatMap(it -> Stream.ofNullable(it.planned()))
                .map(Planned::day)
                .forEach(days::remove);
        days.addAll(plan.recurrence().exceptions());
        return days;
    }

    /** Whether it is of a day on which the plan, as it is now, has a meeting. */
    boolean isOfPlan(Meeting it) {
        var planned = it.planned();
        return planned != null && plan.recurrence().has(planned.day());
    }

    /** Whether the plan does not already say it. */
    boolean differs(Meeting it) {
        var planned = it.planned();
        return planned == null
                || !it.takesPlace()
                || !it.startsAt().equals(plan.startOn(planned.day()))
                || !it.endsAt().equals(it.startsAt().plus(plan.duration()));
    }

    /** Of one besides the plan. */
    UUID uidOf(Meeting it) {
        var name = uid + "/" + it.id().value();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
