package org.safetynets.groups.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void are_compared_without_case_accents_and_marks() {
        assertThat(Words.of("  Café—MUJERES, 2ª edición! "))
                .containsExactlyInAnyOrder("cafe", "mujeres", "2ª", "edicion");
    }

    @Test
    void hold_nothing_that_means_something_in_a_pattern() {
        assertThat(Words.of(".*(a|b)+$ \\Q[x]{9}"))
                .containsExactlyInAnyOrder("a", "b", "q", "x", "9");
        assertThat(Words.of("?!*")).isEmpty();
    }
}
