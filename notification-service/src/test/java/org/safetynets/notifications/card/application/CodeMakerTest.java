package org.safetynets.notifications.card.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodeMakerTest {

    private final CodeMaker maker = new CodeMaker();

    @Test
    void codes_are_easy_to_type_and_do_not_repeat() {
        var codes = Stream.generate(maker::code).limit(1_000).collect(Collectors.toSet());

        assertThat(codes)
                .hasSize(1_000)
                .allMatch(it -> it.matches("[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}"));
    }

    @Test
    void small_letters_spaces_and_hyphens_make_no_difference() {
        var salt = maker.salt();

        assertThat(maker.hash(" k7pm 2xqa", salt)).isEqualTo(maker.hash("K7PM-2XQA", salt));
        assertThat(maker.hash("K7PM-2XQB", salt)).isNotEqualTo(maker.hash("K7PM-2XQA", salt));
    }

    @Test
    void the_same_code_is_stored_differently_each_time() {
        assertThat(maker.hash("K7PM-2XQA", maker.salt()))
                .isNotEqualTo(maker.hash("K7PM-2XQA", maker.salt()));
    }
}
