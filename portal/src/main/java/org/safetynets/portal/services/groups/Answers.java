package org.safetynets.portal.services.groups;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers to the questionnaire, before or after they are sent.
 *
 * @param choices codes by question
 * @param words own words by question
 * @param questionnaire version of what the purpose asked
 * @param placementConflict whether the person would meet somebody whom one of the two must not
 *     meet; said to those who decide alone, who are not told whom
 */
public record Answers(
        @Nullable Map<String, String> choices,
        @Nullable Map<String, String> words,
        @Nullable Integer questionnaire,
        @Nullable Boolean placementConflict) {

    /** What leads to a talk first, or to help at once; a safety question left out does, too. */
    private static final Map<String, Set<String>> CARE =
            Map.of(
                    "Q6", Set.of("past", "now", "unsure", "skip"),
                    "Q7", Set.of("unsure", "yes", "skip"),
                    "Q8", Set.of("passing", "often", "plan", "skip"),
                    "Q9", Set.of("unsure", "yes", "skip"),
                    "Q11", Set.of("0", "1"),
                    "Q12", Set.of("yes", "skip"));

    public Map<String, String> chosen() {
        return choices == null ? Map.of() : choices;
    }

    public Map<String, String> written() {
        return words == null ? Map.of() : words;
    }

    public boolean asksForCare(String question) {
        var caring = CARE.getOrDefault(question, Set.of());
        var answer = chosen().get(question);
        return answer == null
                ? caring.contains("skip") && isSafety(question)
                : caring.contains(answer);
    }

    private static boolean isSafety(String question) {
        return Set.of("Q6", "Q7", "Q8", "Q9").contains(question);
    }

    public boolean conflicts() {
        return Boolean.TRUE.equals(placementConflict);
    }
}
