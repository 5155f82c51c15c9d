package org.safetynets.groups.group.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-23T12:00:00Z, 2026-03-23T19:00:00Z", // winter time
        "2026-03-24T12:00:00Z, 2026-03-30T18:00:00Z", // the clock went forward on the 29th
        "2026-10-20T12:00:00Z, 2026-10-26T19:00:00Z", // and back on the 25th
        "2026-03-23T19:00:00Z, 2026-03-30T18:00:00Z", // a meeting that begins now is not next
    })
    void seven_in_the_evening_stays_seven_by_the_wall_clock(Instant now, Instant next) {
        var plan = plan(DayOfWeek.MONDAY, "19:00", 1, "Europe/Dublin", "2026-01-05");
        assertThat(plan.nextAfter(now)).contains(next);
    }

    @Test
    void an_hour_the_clock_skips_begins_after_it() {
        var plan = plan(DayOfWeek.SUNDAY, "02:30", 1, "America/New_York", "2026-03-08");
        var next = plan.nextAfter(Instant.parse("2026-03-07T12:00:00Z"));
        assertThat(next).contains(Instant.parse("2026-03-08T07:30:00Z")); // 03:30 there
    }

    @Test
    void an_hour_the_clock_repeats_is_meant_the_first_time() {
        var plan = plan(DayOfWeek.SUNDAY, "01:30", 1, "America/New_York", "2026-11-01");
        var first = plan.nextAfter(Instant.parse("2026-10-31T12:00:00Z"));
        assertThat(first).contains(Instant.parse("2026-11-01T05:30:00Z"));
        assertThat(plan.nextAfter(first.orElseThrow()))
                .contains(Instant.parse("2026-11-08T06:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01T00:00:00Z, 2026-01-05T19:00:00Z",
        "2026-01-06T00:00:00Z, 2026-01-19T19:00:00Z",
        "2026-01-13T00:00:00Z, 2026-01-19T19:00:00Z",
        "2026-01-19T19:00:00Z, 2026-02-02T19:00:00Z",
    })
    void a_fortnightly_group_keeps_its_rhythm(Instant now, Instant next) {
        var plan = plan(DayOfWeek.MONDAY, "19:00", 2, "Europe/Dublin", "2026-01-05");
        assertThat(plan.nextAfter(now)).contains(next);
    }

    @Test
    void it_begins_on_the_first_such_weekday() {
        var plan = plan(DayOfWeek.FRIDAY, "10:00", 1, "UTC", "2026-03-04");
        assertThat(plan.first()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(plan.nextAfter(Instant.EPOCH)).contains(Instant.parse("2026-03-06T10:00:00Z"));
    }

    private static Plan plan(
            DayOfWeek weekday, String time, int everyWeeks, String zone, String first) {
        return Plan.weekly(
                weekday,
                LocalTime.parse(time),
                Duration.ofMinutes(90),
                everyWeeks,
                ZoneId.of(zone),
                LocalDate.parse(first));
    }
}
