package org.safetynets.notifications.audience.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);

    @Test
    void members_are_asked_at_the_start_in_the_middle_and_at_the_end() {
        var twelve = new Course(FIRST, 1, Optional.of(12));

        assertThat(points(twelve, 12))
                .containsExactly(
                        "start", "start", "start", "start", "start", "start", "middle", "middle",
                        "middle", "middle", "middle", "end");
    }

    @Test
    void a_fortnightly_group_counts_its_own_rounds() {
        var six = new Course(FIRST, 2, Optional.of(6));

        assertThat(points(six, 6))
                .containsExactly("start", "start", "start", "middle", "middle", "end");
    }

    @Test
    void without_an_end_they_are_asked_each_twelve_rounds() {
        var open = new Course(FIRST, 1, Optional.empty());

        assertThat(points(open, 30).stream().distinct())
                .containsExactly("round-0", "round-12", "round-24");
    }

    @Test
    void a_day_moved_within_its_week_is_of_its_round_and_a_group_of_one_round_has_an_end_only() {
        var twelve = new Course(FIRST, 1, Optional.of(12));

        assertThat(twelve.reachedOn(FIRST.plusWeeks(5).plusDays(3))).contains("start");
        assertThat(twelve.reachedOn(FIRST.minusDays(1))).isEmpty();
        assertThat(new Course(FIRST, 1, Optional.of(1)).reachedOn(FIRST)).contains("end");
    }

    private static List<String> points(Course course, int rounds) {
        return IntStream.range(0, rounds)
                .mapToObj(it -> FIRST.plusWeeks((long) it * course.everyWeeks()))
                .flatMap(it -> course.reachedOn(it).stream())
                .toList();
    }
}
