package org.safetynets.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safetynets.recovery.chain.Segment;

class RouteTest {
    private static final List<Segment> SEGMENTS =
            List.of(
                    segment(0, true, "10:00"),
                    segment(1, false, "10:10"),
                    segment(2, false, "10:20"),
                    segment(3, true, "11:00"),
                    segment(4, false, "11:10"));

    @Test
    void leads_to_the_end_of_the_backup() {
        var route = to(null);
        assertThat(numbers(route.way())).containsExactly(3, 4);
        assertThat(route.later()).isEmpty();
        assertThat(route.way()).allMatch(route::takesAll);
    }

    @Test
    void leads_to_a_moment_from_the_full_copy_before_it_and_knows_what_came_later() {
        var route = to("10:15");
        assertThat(numbers(route.way())).containsExactly(0, 1, 2);
        assertThat(numbers(route.later())).containsExactly(3, 4);
        assertThat(route.way().stream().map(route::takesAll)).containsExactly(true, true, false);
    }

    @Test
    void refuses_moments_that_nothing_tells_of() {
        assertThatThrownBy(() -> to("09:59")).hasMessageContaining("begins later");
        assertThatThrownBy(() -> to("10:30")).hasMessageContaining("nearest before");
        assertThatThrownBy(() -> to("11:11")).hasMessageContaining("nearest before");
    }

    private static Route to(@Nullable String time) {
        return Route.to(SEGMENTS, time == null ? null : at(time));
    }

    private static List<Integer> numbers(List<Segment> segments) {
        return segments.stream().map(Segment::number).toList();
    }

    private static Segment segment(int number, boolean full, String until) {
        return new Segment(number, full, "", 0, 0, at(until), 0, "", 0, Map.of());
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-27T" + time + ":00Z");
    }
}
