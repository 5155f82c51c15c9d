package org.safetynets.training.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.safetynets.training.session.domain.SessionTime;

/** Sessions stay at their hour on the wall; clocks that change move the moment, never the hour. */
class SessionTimeTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void moved_across_the_start_of_summer_time_a_session_keeps_its_hour() {
        var before = evening("2026-03-04");

        var after = before.moved(7, NEW_YORK);

        assertThat(before.startsAt()).isEqualTo("2026-03-04T23:00:00Z");
        assertThat(after.time()).isEqualTo(LocalTime.of(18, 0));
        assertThat(after.startsAt()).isEqualTo("2026-03-11T22:00:00Z");
    }

    @Test
    void moved_across_its_end_as_well_and_back_again() {
        var before = evening("2026-10-28");

        assertThat(before.startsAt()).isEqualTo("2026-10-28T22:00:00Z");
        assertThat(before.moved(7, NEW_YORK).startsAt()).isEqualTo("2026-11-04T23:00:00Z");
        assertThat(before.moved(7, NEW_YORK).moved(-7, NEW_YORK)).isEqualTo(before);
    }

    @Test
    void an_hour_that_the_clocks_jump_over_begins_where_they_land() {
        var never = at("2026-03-08", LocalTime.of(2, 30));

        assertThat(never.startsAt()).isEqualTo("2026-03-08T07:30:00Z"); // 03:30 in summer time
        assertThat(never.moved(1, NEW_YORK).startsAt()).isEqualTo("2026-03-09T06:30:00Z");
    }

    @Test
    void of_an_hour_that_comes_twice_it_is_the_first_and_lasts_as_long_as_it_says() {
        var twice = at("2026-11-01", LocalTime.of(1, 30));

        assertThat(twice.startsAt()).isEqualTo("2026-11-01T05:30:00Z");
        assertThat(twice.endsAt()).isEqualTo("2026-11-01T07:00:00Z"); // 02:00, after 2:30 on a wall
    }

    @Test
    void moved_to_another_place_it_has_the_same_hour_there() {
        var there = evening("2026-03-20").moved(3, ZoneId.of("Europe/Madrid"));

        assertThat(there.time()).isEqualTo(LocalTime.of(18, 0));
        assertThat(there.startsAt()).isEqualTo("2026-03-23T17:00:00Z");
    }

    private static SessionTime evening(String day) {
        return at(day, LocalTime.of(18, 0));
    }

    private static SessionTime at(String day, LocalTime time) {
        return new SessionTime(LocalDate.parse(day), time, NEW_YORK, 90);
    }
}
