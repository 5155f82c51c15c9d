package org.safetynets.groups.oncall.domain;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.safetynets.platform.kernel.PersonId;

/**
 * Somebody who is called, and when they are on duty.
 *
 * @param days on which the hours begin; none means every day
 * @param from in the zone of the rota; the same as {@code until} for the whole day, later than it
 *     for a night
 */
public record Duty(PersonId personId, Set<DayOfWeek> days, LocalTime from, LocalTime until) {

    public Duty {
        days = Set.copyOf(days);
    }

    /** On duty at any time. */
    static Duty always(PersonId person) {
        return new Duty(person, Set.of(), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    boolean covers(ZonedDateTime moment) {
        var day = moment.getDayOfWeek();
        var time = moment.toLocalTime();
        if (from.equals(until)) {
            return begins(day);
        }
        if (from.isBefore(until)) {
            return begins(day) && !time.isBefore(from) && time.isBefore(until);
        }
        return (begins(day) && !time.isBefore(from))
                || (begins(day.minus(1)) && time.isBefore(until));
    }

    private boolean begins(DayOfWeek day) {
        return days.isEmpty() || days.contains(day);
    }
}
