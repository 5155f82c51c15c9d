package org.safetynets.notifications.card.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.safetynets.notifications.card.domain.Cards.DUBLIN;
import static org.safetynets.notifications.card.domain.Cards.quiet;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

    private static final QuietHours NIGHT = quiet("22:00", "07:00", DUBLIN);

    @Test
    void over_midnight_they_end_in_the_morning_that_follows() {
        assertThat(NIGHT.endAfter(at("2026-01-10T23:00:00Z"))).contains(at("2026-01-11T07:00:00Z"));
        assertThat(NIGHT.endAfter(at("2026-01-11T03:00:00Z"))).contains(at("2026-01-11T07:00:00Z"));
    }

    @Test
    void they_begin_with_their_first_minute_and_are_over_with_their_last() {
        assertThat(NIGHT.include(at("2026-01-10T21:59:59Z"))).isFalse();
        assertThat(NIGHT.include(at("2026-01-10T22:00:00Z"))).isTrue();
        assertThat(NIGHT.include(at("2026-01-11T06:59:59Z"))).isTrue();
        assertThat(NIGHT.endAfter(at("2026-01-11T07:00:00Z"))).isEmpty();
    }

    @Test
    void within_a_day_they_end_on_that_day() {
        var office = quiet("09:00", "17:30", DUBLIN);

        assertThat(office.endAfter(at("2026-01-10T12:00:00Z")))
                .contains(at("2026-01-10T17:30:00Z"));
        assertThat(office.include(at("2026-01-10T18:00:00Z"))).isFalse();
    }

    @Test
    void they_go_by_the_clock_on_the_wall_in_summer_too() {
        assertThat(NIGHT.include(at("2026-07-10T21:00:00Z"))).isTrue();
        assertThat(NIGHT.endAfter(at("2026-07-10T21:00:00Z"))).contains(at("2026-07-11T06:00:00Z"));
    }

    @Test
    void in_the_hour_that_clocks_repeat_they_end_after_the_moment_not_before() {
        var early = quiet("00:00", "01:30", DUBLIN);
        var secondQuarterPast = at("2026-10-25T01:15:00Z"); // 01:15 for the second time

        assertThat(early.endAfter(secondQuarterPast)).contains(at("2026-10-25T01:30:00Z"));
    }

    @Test
    void an_end_in_the_hour_that_clocks_leave_out_comes_right_after_it() {
        var early = quiet("00:00", "01:30", DUBLIN);

        assertThat(early.endAfter(at("2026-03-29T00:30:00Z"))).contains(at("2026-03-29T01:30:00Z"));
    }

    @Test
    void hours_without_length_are_no_quiet_hours() {
        assertThatIllegalArgumentException().isThrownBy(() -> quiet("22:00", "22:00", DUBLIN));
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
