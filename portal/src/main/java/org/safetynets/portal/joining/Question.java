package org.safetynets.portal.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.services.groups.Questionnaire;
import org.safetynets.portal.services.groups.Questionnaire.Choice;
import org.safetynets.portal.services.groups.Questionnaire.Core;
import org.safetynets.portal.services.groups.Questionnaire.Item;

/**
 * A question in the language of whoever reads it.
 *
 * @param why it is asked
 * @param notice what is to be known before answering
 * @param skips it can be passed over
 * @param offered the answers; none where it is answered in one's own words
 */
record Question(
        String code,
        String text,
        @Nullable String why,
        @Nullable String notice,
        boolean skips,
        List<Offered> offered) {

    /** Whether somebody is alone; asked on a page of its own. */
    static final String ALONE = "Q1";

    /** Whom one must not meet; asked with a consent of its own. */
    static final String NAMES = "Q13";

    static final String IN_OWN_WORDS = "Q14";

    private static final String ADULT = "Q3";

    /**
     * An answer.
     *
     * @param care asks for a talk first, or for help at once, because of the purpose
     */
    record Offered(String code, String text, boolean care) {}

    /** Those of the purpose come before what everybody may say in their own words. */
    static List<Question> of(Questionnaire asked, Locale language) {
        var own = asked.items().stream().filter(Item::own).map(it -> of(it, language));
        var core = asked.words().stream().map(it -> of(it, language)).toList();
        var last = core.stream().map(Question::code).toList().indexOf(NAMES);
        var before = core.subList(0, last < 0 ? core.size() : last);
        var after = core.subList(before.size(), core.size());
        return Stream.of(before.stream(), own, after.stream()).flatMap(it -> it).toList();
    }

    private static Question of(Core it, Locale language) {
        var must = it.code().equals(ALONE) || it.code().equals(ADULT);
        return new Question(
                it.code(),
                said(it.texts(), language).orElse(it.code()),
                said(it.why(), language).orElse(null),
                said(it.notice(), language).orElse(null),
                !must,
                offered(it.answers(), language));
    }

    private static Question of(Item it, Locale language) {
        var text = said(it.texts(), language).orElse(it.code());
        return new Question(it.code(), text, null, null, true, offered(it.choices(), language));
    }

    private static List<Offered> offered(List<Choice> choices, Locale language) {
        return choices.stream()
                .map(
                        it ->
                                new Offered(
                                        it.code(),
                                        said(it.texts(), language).orElse(it.code()),
                                        it.route() != null))
                .toList();
    }

    /** In English where there is nothing in the language. */
    private static Optional<String> said(@Nullable Map<String, String> texts, Locale language) {
        return Optional.ofNullable(texts)
                .map(it -> it.getOrDefault(language.getLanguage(), it.get("en")));
    }

    /** In what words an answer was offered; the code where there are none. */
    String said(String answer) {
        return offered.stream()
                .filter(it -> it.code().equals(answer))
                .map(Offered::text)
                .findFirst()
                .orElse(answer);
    }

    boolean own() {
        return code.startsWith("X_");
    }

    boolean asksForCare(@Nullable String answer) {
        return offered.stream().anyMatch(it -> it.care() && it.code().equals(answer));
    }
}
