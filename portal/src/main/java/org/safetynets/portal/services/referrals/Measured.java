package org.safetynets.portal.services.referrals;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a partner's own answers to a measure came to.
 *
 * @param measure its code
 * @param names by language
 * @param lowest score there can be
 * @param highest score there can be
 */
public record Measured(
        String measure,
        Map<String, String> names,
        int lowest,
        int highest,
        boolean lowerIsBetter,
        List<Score> scores) {

    /** At the start, in the middle or at the end. */
    public record Score(String point, int score) {}

    /** In English where there is nothing in the language. */
    public String name(Locale language) {
        var name = names.getOrDefault(language.getLanguage(), names.get("en"));
        return name == null ? measure : name;
    }
}
