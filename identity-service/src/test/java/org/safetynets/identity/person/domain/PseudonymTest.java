package org.safetynets.identity.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymTest {

    @ParameterizedTest(name = "{0} reads like {1}")
    @CsvSource({
        "Heron, hEROn",
        "Heron, Her0n",
        "Lily, 1ily",
        "Lily, Iily",
        "José, jose",
        "Zoë, zoe"
    })
    void reads_like_another_whatever_its_capitals_accents_and_look_alikes(
            String one, String other) {
        assertThat(new Pseudonym(one).key()).isEqualTo(new Pseudonym(other).key());
    }

    @ParameterizedTest(name = "{0} does not read like {1}")
    @CsvSource({"Heron, Herons", "ana.b, anab", "Ana-2, Ana-3"})
    void does_not_read_like_what_differs_in_signs(String one, String other) {
        assertThat(new Pseudonym(one).key()).isNotEqualTo(new Pseudonym(other).key());
    }

    @ParameterizedTest(name = "<{0}>")
    @ValueSource(
            strings = {
                "",
                "ab",
                "two words",
                "a@b.example",
                "<script>",
                "Неrоn",
                "abcdefghijabcdefghijabcdefghij1"
            })
    void has_three_to_thirty_latin_letters_digits_dots_underscores_and_hyphens(String text) {
        assertThatThrownBy(() -> new Pseudonym(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comes_near_to_the_name_of_an_account_that_others_rules_allowed() {
        assertThat(Pseudonym.nearest("Heron").value()).isEqualTo("Heron");
        assertThat(Pseudonym.nearest("a b@c").value()).isEqualTo("a-b-c");
        assertThat(Pseudonym.nearest("x").value()).isEqualTo("x--");
        assertThat(Pseudonym.nearest("x".repeat(40)).value()).hasSize(30);
        assertThat(Pseudonym.nearest("x".repeat(30)).numbered(12).value()).endsWith("x-12");
    }
}
