package org.safetynets.portal.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTextTest {

    @ParameterizedTest
    @CsvSource({
        "moved away, moved away",
        "she’s “gone” – for now, 'she''s \"gone\" - for now'",
        "se fue sin señal, se fue sin senal",
        "離れた, ???",
        "' two\r\nlines: here ', 'two  lines: here'"
    })
    void is_one_line_of_plain_letters(String text, String line) {
        assertThat(HeaderText.of(text)).isEqualTo(line);
    }
}
