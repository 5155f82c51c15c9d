package org.safetynets.groups.group.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safetynets.groups.group.domain.Rhythm.Monthly;
import org.safetynets.groups.group.domain.Rhythm.Weekly;

class RecurrencePropertiesTest {

    private static final LocalDate BEGIN = LocalDate.of(2025, 12, 1);

    /** What a recurrence says, day by day, without any arithmetic on weeks. */
    private static List<LocalDate> scan(Recurrence it, LocalDate from, LocalDate through) {
        var found = new ArrayList<LocalDate>();
        var counted = 0;
        for (var day = it.first(); !day.isAfter(through); day = day.plusDays(1)) {
            if (!hits(it.rhythm(), it.first(), day)) {
                continue;
            }
            counted++;
            var over = it.count() != null && counted > it.count();
            var late = it.until() != null && day.isAfter(it.until());
            if (!over && !late && !it.exceptions().contains(day) && !day.isBefore(from)) {
                found.add(day);
            }
        }
        return found;
    }

    private static boolean hits(Rhythm rhythm, LocalDate first, LocalDate day) {
        return switch (rhythm) {
            case Weekly(var every, var weekdays) -> {
                var monday = TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);
                var weeks = ChronoUnit.WEEKS.between(first.with(monday), day.with(monday));
                yield weekdays.contains(day.getDayOfWeek()) && weeks % every == 0;
            }
            case Monthly(var nth, var weekday) ->
                    day.getDayOfWeek() == weekday
                            && (nth > 0
                                    ? (day.getDayOfMonth() - 1) / 7 + 1 == nth
                                    : day.plusWeeks(1).getMonth() != day.getMonth());
        };
    }

    @Property
    void it_is_what_a_scan_of_every_day_finds(
            @ForAll("recurrences") Recurrence it, @ForAll("days") LocalDate from) {
        var through = from.plusDays(400);
        var found = it.from(from).takeWhile(day -> !day.isAfter(through)).toList();
        assertThat(found).isEqualTo(scan(it, from, through));
        assertThat(found).doesNotHaveDuplicates().isSorted();
        assertThat(found).allMatch(it::has);
        assertThat(it.has(from)).isEqualTo(found.contains(from));
    }

    @Property
    void meetings_follow_each_other_and_keep_the_wall_clock(
            @ForAll("recurrences") Recurrence it,
            @ForAll("times") LocalTime time,
            @ForAll("zones") ZoneId zone) {
        var plan = new Plan(it, time, Duration.ofMinutes(90), zone);
        var days = plan.days(BEGIN, BEGIN.plusYears(2));
        var starts = days.stream().map(plan::startOn).toList();
        assertThat(starts).isSorted().doesNotHaveDuplicates();
        for (var day : days) {
            var local = plan.startOn(day).atZone(zone);
            var gap = zone.getRules().getValidOffsets(day.atTime(time)).isEmpty();
            assertThat(local.toLocalDate()).isEqualTo(day);
            if (gap) {
                assertThat(local.toLocalTime()).isAfter(time);
            } else {
                assertThat(local.toLocalTime()).isEqualTo(time);
                assertThat(plan.dayStartingAt(local.toInstant())).contains(day);
            }
        }
    }

    @Property
    void each_meeting_is_the_next_after_the_one_before(
            @ForAll("recurrences") Recurrence it, @ForAll("zones") ZoneId zone) {
        var plan = new Plan(it, LocalTime.of(19, 0), Duration.ofMinutes(90), zone);
        var starts = plan.days(it.first(), it.first().plusDays(300)).stream().map(plan::startOn);
        var last = new ArrayList<>(List.of(Instant.EPOCH));
        starts.forEach(
                start -> {
                    assertThat(plan.nextAfter(last.getLast())).contains(start);
                    last.add(start);
                });
    }

    @Property
    void its_rhythm_can_be_read_back(@ForAll("rhythms") Rhythm rhythm) {
        assertThat(Rhythm.parse(rhythm.rule())).isEqualTo(rhythm);
    }

    @Provide
    Arbitrary<Recurrence> recurrences() {
        var until = days().injectNull(0.5);
        var count = Arbitraries.integers().between(1, 60).injectNull(0.5);
        var exceptions = days().set().ofMaxSize(20);
        return Combinators.combine(rhythms(), days(), until, count, exceptions).as(Recurrence::new);
    }

    @Provide
    Arbitrary<Rhythm> rhythms() {
        var weekday = Arbitraries.of(DayOfWeek.class);
        var weekly =
                Combinators.combine(
                                Arbitraries.integers().between(1, 8),
                                weekday.set().ofMinSize(1).ofMaxSize(7))
                        .as((every, days) -> (Rhythm) new Weekly(every, Set.copyOf(days)));
        var monthly =
                Combinators.combine(Arbitraries.of(1, 2, 3, 4, -1), weekday)
                        .as((nth, day) -> (Rhythm) new Monthly(nth, day));
        return Arbitraries.oneOf(weekly, monthly);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 900).map(BEGIN::plusDays);
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 95).map(it -> LocalTime.MIN.plusMinutes(15L * it));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Dublin",
                        "America/New_York",
                        "Australia/Lord_Howe",
                        "America/Santiago",
                        "Asia/Kathmandu",
                        "UTC")
                .map(ZoneId::of);
    }
}
