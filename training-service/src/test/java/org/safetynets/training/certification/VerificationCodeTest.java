package org.safetynets.training.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.training.certification.domain.VerificationCode;

class VerificationCodeTest {

    /** As they were made at first. */
    private static final String CODE = "0123456789ABCDEFGHJK";

    private static final String LONGER = CODE + "MNPQRS";

    @Test
    void is_drawn_anew_each_time_and_uses_the_whole_alphabet() {
        var source = new SecureRandom();
        var drawn =
                IntStream.range(0, 500)
                        .mapToObj(it -> VerificationCode.random(source).value())
                        .toList();

        assertThat(drawn).doesNotHaveDuplicates().allMatch(it -> it.length() == 26);
        assertThat(String.join("", drawn).chars().distinct().count()).isEqualTo(32);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CODE,
                "0123456789abcdefghjk",
                "01234-56789-ABCDE-FGHJK",
                "O1234-56789-ABCDE-FGHJK",
                "0I23456789ABCDEFGHJK",
                "0L23456789ABCDEFGHJK"
            })
    void is_read_however_it_is_typed(String typed) {
        assertThat(VerificationCode.typed(typed)).contains(new VerificationCode(CODE));
    }

    @Test
    void one_of_today_is_read_as_one_of_before() {
        assertThat(VerificationCode.typed("O123-4567-89AB-CDEF-GHJK-MNPQ-RS"))
                .contains(new VerificationCode(LONGER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "0123456789ABCDEFGHJ",
                "0123456789ABCDEFGHJKM",
                "0123456789ABCDEFGHJKMNPQR",
                "0123456789ABCDEFGHJKMNPQRST",
                "U123456789ABCDEFGHJK",
                "0123456789ABCDEFGH*K",
                "../../../../etc/pass",
                "0123456789ABCDEFGHJ\u0660"
            })
    void what_cannot_be_a_code_is_none(String typed) {
        assertThat(VerificationCode.typed(typed)).isEmpty();
    }

    @Test
    void only_a_well_formed_one_exists() {
        assertThatThrownBy(() -> new VerificationCode("short"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
