package org.safetynets.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void the_median_of_an_odd_number_of_rounds_is_the_one_in_the_middle() {
        assertThat(Statistics.of(List.of(930.0, 640.0, 812.0)))
                .isEqualTo(new Statistics(812, 640, 930, 3));
    }

    @Test
    void the_median_of_an_even_number_of_rounds_lies_between_the_two_in_the_middle() {
        assertThat(Statistics.of(List.of(4.0, 1.0, 10.0, 2.0)))
                .isEqualTo(new Statistics(3, 1, 10, 4));
    }

    @Test
    void nothing_measured_is_no_figure() {
        assertThatThrownBy(() -> Statistics.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
