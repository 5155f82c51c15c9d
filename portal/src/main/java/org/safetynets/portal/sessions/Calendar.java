package org.safetynets.portal.sessions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.safetynets.portal.services.training.Session;

/** The sessions of a cohort as leaves of a wall calendar, one for each month that has any. */
public record Calendar(List<Month> months) {

    private static final int WEEK = 7;

    /** A month of whole weeks from Monday, with the days of its neighbours around. */
    public record Month(LocalDate first, List<List<Day>> weeks) {}

    /** One field of the leaf. */
    public record Day(LocalDate date, boolean inside, List<Session> sessions) {}

    public static Calendar of(List<Session> sessions) {
        return new Calendar(
                sessions.stream()
                        .map(it -> YearMonth.from(it.day()))
                        .distinct()
                        .sorted()
                        .map(month -> leaf(month, sessions))
                        .toList());
    }

    private static Month leaf(YearMonth month, List<Session> sessions) {
        var first = month.atDay(1);
        var day = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        List<List<Day>> weeks = new ArrayList<>();
        while (!day.isAfter(month.atEndOfMonth())) {
            List<Day> week = new ArrayList<>();
            for (int i = 0; i < WEEK; i++) {
                week.add(day(day, month, sessions));
                day = day.plusDays(1);
            }
            weeks.add(week);
        }
        return new Month(first, weeks);
    }

    private static Day day(LocalDate date, YearMonth month, List<Session> sessions) {
        boolean inside = YearMonth.from(date).equals(month);
        return new Day(
                date,
                inside,
                inside
                        ? sessions.stream().filter(it -> it.day().equals(date)).toList()
                        : List.of());
    }
}
