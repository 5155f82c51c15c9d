package org.safetynets.groups.group.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How often a group meets; the days it gives go on for ever and only ever rise. */
public sealed interface Rhythm {

    /** Every so many weeks on one or more weekdays; weeks begin on Monday. */
    record Weekly(int everyWeeks, Set<DayOfWeek> weekdays) implements Rhythm {

        public Weekly {
            weekdays = Set.copyOf(weekdays);
        }

        @Override
        public Stream<LocalDate> days(LocalDate first, LocalDate from) {
            var firstWeek = monday(first);
            var weeks = ChronoUnit.WEEKS.between(firstWeek, monday(from));
            var skipped = Math.max(0, weeks / everyWeeks) * everyWeeks;
            return Stream.iterate(firstWeek.plusWeeks(skipped), it -> it.plusWeeks(everyWeeks))
                    .flatMap(
                            week ->
                                    weekdays.stream()
                                            .sorted()
                                            .map(it -> week.plusDays(it.getValue() - 1)))
                    .dropWhile(it -> it.isBefore(first) || it.isBefore(from));
        }

        private static LocalDate monday(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        public String rule() {
            var days =
                    weekdays.stream().sorted().map(Rhythm::code).collect(Collectors.joining(","));
            return "FREQ=WEEKLY;INTERVAL=%d;BYDAY=%s".formatted(everyWeeks, days);
        }
    }

    /**
     * Once a month on its nth such weekday.
     *
     * @param nth 1 to 4, or -1 for the last
     */
    record Monthly(int nth, DayOfWeek weekday) implements Rhythm {

        @Override
        public Stream<LocalDate> days(LocalDate first, LocalDate from) {
            var later = from.isAfter(first) ? from : first;
            return Stream.iterate(YearMonth.from(later), it -> it.plusMonths(1))
                    .map(it -> it.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday)))
                    .dropWhile(it -> it.isBefore(later));
        }

        @Override
        public String rule() {
            return "FREQ=MONTHLY;BYDAY=" + nth + code(weekday);
        }
    }

    /** The days on or after both, in order. */
    Stream<LocalDate> days(LocalDate first, LocalDate from);

    /** The same as iCalendar says it (RFC 5545), without an end. */
    String rule();

    /** One of the weekdays, the earliest in the week. */
    default DayOfWeek weekday() {
        return switch (this) {
            case Weekly(var _, var weekdays) ->
                    weekdays.stream().sorted().findFirst().orElseThrow();
            case Monthly(var _, var weekday) -> weekday;
        };
    }

    private static String code(DayOfWeek it) {
        return it.name().substring(0, 2);
    }

    /** Reads what {@link #rule} wrote. */
    static Rhythm parse(String rule) {
        var byDay = part(rule, "BYDAY").orElseThrow();
        if (rule.startsWith("FREQ=MONTHLY;")) {
            var split = byDay.length() - 2;
            var nth = Integer.parseInt(byDay.substring(0, split));
            return new Monthly(nth, weekday(byDay.substring(split)));
        }
        var everyWeeks = Integer.parseInt(part(rule, "INTERVAL").orElseThrow());
        var weekdays = Stream.of(byDay.split(",", -1)).map(Rhythm::weekday);
        return new Weekly(everyWeeks, weekdays.collect(Collectors.toSet()));
    }

    private static DayOfWeek weekday(String code) {
        return Stream.of(DayOfWeek.values())
                .filter(it -> code(it).equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> part(String rule, String name) {
        return Stream.of(rule.split(";", -1))
                .filter(it -> it.startsWith(name + "="))
                .map(it -> it.substring(name.length() + 1))
                .findFirst();
    }
}
