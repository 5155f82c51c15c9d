package org.safetynets.notifications.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscreetWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your group is paused",
                "The GROUPS changed",
                "A message from your facilitator",
                "Your counselor wrote",
                "Support is near",
                "Su grupo está en pausa",
                "La próxima reunión",
                "REUNIÓN",
                "Su pareja",
                "Safety first",
                "{group} changed"
            })
    void revealing_words_are_found_in_every_form(String text) {
        assertThat(DiscreetWords.firstRevealing(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Schedule changed", "Task due", "Cambio de horario", "{time}", "unsafe"})
    void words_that_could_come_from_anywhere_pass(String text) {
        assertThat(DiscreetWords.firstRevealing(text)).isEmpty();
    }
}
