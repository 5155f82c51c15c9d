package org.safetynets.notifications.notice.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.notice.domain.DiscreetWords;
import org.safetynets.notifications.notice.domain.Facts;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.notifications.notice.domain.Variant;

class CatalogueTest {

    private static final Facts FACTS =
            new Facts(
                    Optional.of("Harbor Betrayal Recovery"),
                    Optional.of(
                            new Facts.LocalMoment(
                                    Instant.parse("2026-03-10T19:00:00Z"),
                                    ZoneId.of("America/Chicago"))),
                    Optional.of("7F3A9C01"));

    private final Catalogue catalogue = new Catalogue();

    static Stream<Arguments> noticesInEveryLanguage() {
        return Arrays.stream(Notice.values())
                .flatMap(
                        notice ->
                                Arrays.stream(Language.values())
                                        .map(language -> Arguments.of(notice, language)));
    }

    @ParameterizedTest
    @MethodSource("noticesInEveryLanguage")
    void a_discreet_text_with_its_words_filled_in_gives_nothing_away(
            Notice notice, Language language) {
        var text = catalogue.text(notice, Variant.DISCREET, language, words(language));

        assertThat(DiscreetWords.firstRevealing(text.subject() + "\n" + text.body())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("noticesInEveryLanguage")
    void every_text_fits_a_subject_line_and_is_whole(Notice notice, Language language) {
        for (var variant : Variant.values()) {
            var text = catalogue.text(notice, variant, language, words(language));

            assertThat(text.subject()).hasSizeLessThan(100).doesNotContain("{", "}", "\n");
            assertThat(text.body()).hasSizeLessThan(300).doesNotContain("{", "}", "\n");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_surrounds_the_texts_gives_nothing_away(Language language) {
        var frame =
                Stream.of("mail.sender", "mail.open", "mail.why")
                        .map(it -> catalogue.line(language, it))
                        .reduce("", (a, b) -> a + "\n" + b);

        assertThat(DiscreetWords.firstRevealing(frame)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Notice.class)
    void the_languages_differ(Notice notice) {
        assertThat(catalogue.text(notice, Variant.NORMAL, Language.EN).body())
                .isNotEqualTo(catalogue.text(notice, Variant.NORMAL, Language.ES).body());
    }

    private static Map<String, String> words(Language language) {
        var words = new HashMap<>(FACTS.in(language));
        words.put("code", "K7PM-2XQA");
        return words;
    }
}
