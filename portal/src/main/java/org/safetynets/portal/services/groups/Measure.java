package org.safetynets.portal.services.groups;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A measure as the network uses it.
 *
 * @param names by language
 * @param intro what is to be known before answering
 * @param terms what is known of its licence
 * @param items by language, each; none where its licence keeps them
 * @param least the lowest answer to an item
 * @param factor by which the sum of the answers is multiplied
 */
public record Measure(
        String code,
        Map<String, String> names,
        @Nullable Map<String, String> intro,
        String terms,
        List<Map<String, String>> items,
        int least,
        int most,
        int factor,
        boolean lowerIsBetter) {

    public String name(Locale language) {
        return said(names, language);
    }

    /** Null where there is nothing to be known. */
    public @Nullable String intro(Locale language) {
        return intro == null ? null : said(intro, language);
    }

    /** What is asked, in order. */
    public List<String> questions(Locale language) {
        return items.stream().map(it -> said(it, language)).toList();
    }

    public List<String> scale() {
        return IntStream.rangeClosed(least, most).mapToObj(String::valueOf).toList();
    }

    /** Between the lowest and the highest score. */
    public int span() {
        return Math.max(1, factor * (most - least) * items.size());
    }

    public int lowest() {
        return factor * least * items.size();
    }

    /** In English where there is nothing in the language. */
    private String said(Map<String, String> texts, Locale language) {
        var text = texts.getOrDefault(language.getLanguage(), texts.get("en"));
        return text == null ? code : text;
    }
}
