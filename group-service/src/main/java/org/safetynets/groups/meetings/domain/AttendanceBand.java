package org.safetynets.groups.meetings.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;

/**
 * How often somebody came of late, so roughly that nobody learns it of any one meeting, however
 * often they ask.
 *
 * <p>Meetings are taken by fives, and the band is that of the last full five. Five is the fewest of
 * which three bands each leave two numbers open; and since no meeting is in two fives, one band
 * after another tells no more than each does alone. A band changes at the turn of a week and on no
 * other day, so that no change tells of a day on which the group meets.
 */
public enum AttendanceBand {
    /** Fewer than five meetings yet, whether they came or not. */
    EARLY,
    /** To none of five, or to one. */
    FEW,
    /** To two of five, or to three. */
    SOME,
    /** To four of five, or to all. */
    MOST;

    public static final int MEETINGS = 5;

    /** By whether they came, the earliest meeting first. */
    public static AttendanceBand of(List<Boolean> came) {
        var full = came.size() - came.size() % MEETINGS;
        if (full == 0) {
            return EARLY;
        }
        var last = came.subList(full - MEETINGS, full);
        return band(last.stream().filter(it -> it).count());
    }

    private static AttendanceBand band(long attended) {
        if (attended <= 1) {
            return FEW;
        }
        return attended <= 3 ? SOME : MOST;
    }

    /** Of the person, by the meetings among these that began in that time. */
    public static AttendanceBand of(
            PersonId person, List<Meeting> meetings, Instant from, Instant before) {
        return of(
                meetings.stream()
                        .filter(it -> !it.startsAt().isBefore(from))
                        .filter(it -> it.startsAt().isBefore(before))
                        .sorted(Comparator.comparing(Meeting::startsAt))
                        .flatMap(it -> came(person, it).stream())
                        .toList());
    }

    /** Of a meeting they were excused from nothing is counted. */
    private static Optional<Boolean> came(PersonId person, Meeting meeting) {
        return meeting.attendance().stream()
                .filter(it -> it.personId().equals(person))
                .filter(it -> it.status() != AttendanceStatus.EXCUSED)
                .map(it -> it.status() == AttendanceStatus.ATTENDED)
                .findFirst();
    }

    /** The turn of the week, by UTC, up to which meetings count at that moment. */
    public static Instant countedUntil(Instant now) {
        return now.atZone(ZoneOffset.UTC)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}
