package org.safetynets.identity.erasure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {

    private final ReceiptCode code = ReceiptCode.random(new Random(7));

    @Test
    void is_shown_in_fours_and_found_again_however_it_is_typed() {
        // given
        var shown = code.shown();
        // then
        assertThat(shown).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}");
        assertThat(typed(shown)).isEqualTo(code.hash());
        assertThat(typed(shown.toLowerCase(Locale.ROOT).replace('-', ' '))).isEqualTo(code.hash());
        assertThat(typed(shown.replace('0', 'o').replace('1', 'l'))).isEqualTo(code.hash());
    }

    @Test
    void one_that_was_given_when_they_were_shorter_is_still_found() {
        // given: printf 0000111122223333 | sha256sum
        assertThat(typed("0000-1111-2222-3333").value())
                .isEqualTo("843f6eb0d196bac28f2106a9d0f8441f9518d6955d468424926063aeea9b59a4");
    }

    @Test
    void is_none_when_it_is_too_short_or_has_other_signs() {
        assertThat(ReceiptCode.typed("0000-0000")).isEmpty();
        assertThat(ReceiptCode.typed("U000-0000-0000-0000")).isEmpty();
        assertThat(ReceiptCode.typed("0000-0000-0000-0000-0000-0000")).isEmpty();
    }

    @Test
    void never_ends_up_in_a_log() {
        assertThat(code.toString()).doesNotContain(code.shown());
    }

    private static CodeHash typed(String text) {
        return ReceiptCode.typed(text).orElseThrow().hash();
    }
}
