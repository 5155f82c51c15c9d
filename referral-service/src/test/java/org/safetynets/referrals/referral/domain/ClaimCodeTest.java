package org.safetynets.referrals.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aCode;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimCodeTest {

    @Test
    void is_twenty_six_signs_in_groups_of_four_without_look_alikes() {
        assertThat(aCode().text()).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}");
    }

    @Test
    void differs_each_time() {
        // when
        var codes = IntStream.range(0, 1_000).mapToObj(it -> aCode().text()).distinct();
        // then
        assertThat(codes.count()).isEqualTo(1_000);
    }

    @Test
    void is_the_same_however_it_is_typed() {
        // given
        var code = aCode();
        var typed = " " + code.text().toLowerCase(Locale.ROOT).replace("-", " ") + " ";
        // then
        assertThat(ClaimCode.parse(typed).map(ClaimCode::hash)).contains(code.hash());
    }

    @Test
    void takes_look_alikes_for_what_they_look_like() {
        // given
        var meant = ClaimCode.parse("0000-1111-1111-2222").orElseThrow();
        // then
        assertThat(ClaimCode.parse("OooO-IiLl-1111-2222").map(ClaimCode::hash))
                .contains(meant.hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0000-1111-2222",
                "0000-1111-2222-333U",
                "0000-1111-2222-33334",
                "0000-1111-2222-3333-4444-5555-6",
                "é"
            })
    void is_nothing_else(String typed) {
        assertThat(ClaimCode.parse(typed)).isEmpty();
    }

    @Test
    void does_not_show_itself_in_logs() {
        // given
        var code = aCode();
        // then
        assertThat(code.toString()).isEqualTo("ClaimCode[hidden]");
    }

    @Test
    void is_hashed_with_sha_256_one_of_sixteen_signs_from_before_as_well() {
        // given: printf 0000111122223333 | sha256sum
        var code = ClaimCode.parse("0000-1111-2222-3333").orElseThrow();
        // then
        assertThat(code.hash().value())
                .isEqualTo("843f6eb0d196bac28f2106a9d0f8441f9518d6955d468424926063aeea9b59a4");
    }
}
