package org.safetynets.groups.outcomes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PulseTest {

    @Test
    void a_low_answer_asks_for_a_look() {
        assertThat(new Pulse(9, 9, 9, 5).asksForReview(Optional.empty())).isFalse();
        assertThat(new Pulse(9, 9, 9, 4).asksForReview(Optional.empty())).isTrue();
    }

    @Test
    void so_does_one_that_fell_by_three() {
        var before = Optional.of(new Pulse(9, 9, 9, 9));
        assertThat(new Pulse(9, 9, 7, 9).asksForReview(before)).isFalse();
        assertThat(new Pulse(9, 9, 6, 9).asksForReview(before)).isTrue();
    }
}
