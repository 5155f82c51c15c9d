package org.safetynets.groups.purpose.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurposeTest {

    private static final PurposeCode CODE = new PurposeCode("BT_CORE");

    @Test
    void changes_its_words_and_keeps_its_code() {
        var first = Purpose.add(UUID.randomUUID(), CODE, content("First"), true);
        var second = first.change(content("Second"), false);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.code()).isEqualTo(CODE);
        assertThat(second.says(content("Second"), false)).isTrue();
        assertThat(second.says(content("Second"), true)).isFalse();
        assertThat(second.says(content("First"), false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "bt_core", "BT CORE", "BT-CORE", "1BT", "BT_CORE\n"})
    void has_a_code_of_capitals_digits_and_underscores(String text) {
        assertThat(PurposeCode.isOne(text)).isFalse();
        assertThatThrownBy(() -> new PurposeCode(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PurposeContent content(String name) {
        return new PurposeContent(name, "needs", "outcomes", null, null, null);
    }
}
