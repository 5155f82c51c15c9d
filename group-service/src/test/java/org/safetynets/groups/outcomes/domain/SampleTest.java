package org.safetynets.groups.outcomes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void a_mean_comes_with_the_interval_that_tables_of_student_give() {
        // mean 6, standard deviation 3.3166, t(10, 0.975) = 2.2281
        var mean = Sample.of(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)).mean().orElseThrow();
        assertThat(mean.mean()).isEqualTo(6.0);
        assertThat(mean.to() - mean.mean()).isCloseTo(2.2281, within(0.01));
        assertThat(mean.mean() - mean.from()).isCloseTo(2.2281, within(0.01));
    }

    @Test
    void one_number_has_none() {
        assertThat(Sample.of(List.of(5)).mean()).isEmpty();
    }
}
