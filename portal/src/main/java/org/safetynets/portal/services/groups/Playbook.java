package org.safetynets.portal.services.groups;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the network does about one type of incident.
 *
 * @param names by language, English always
 * @param grades the gravest first
 */
public record Playbook(
        String type,
        Map<String, String> names,
        List<Grade> grades,
        List<Step> steps,
        @Nullable Boolean goesRound) {

    public record Grade(String severity, Map<String, String> when, int acknowledgeWithinMinutes) {

        public String when(String language) {
            return in(language, when, severity);
        }
    }

    public record Step(String code, Map<String, String> texts) {

        public String text(String language) {
            return in(language, texts, code);
        }
    }

    public String name(String language) {
        return in(language, names, type);
    }

    /** The least grave it can be. */
    public String slightest() {
        return grades.getLast().severity();
    }

    private static String in(String language, Map<String, String> words, String otherwise) {
        var text = words.get(language);
        return text == null ? words.getOrDefault("en", otherwise) : text;
    }
}
