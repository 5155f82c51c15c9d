package org.safetynets.groups.screening;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered.
 *
 * @param choices codes by question
 * @param words own words by question
 * @param questionnaire version of what was asked for the purpose; none in a draft
 */
public record Answered(
        Map<String, String> choices, Map<String, String> words, @Nullable Integer questionnaire) {

    /** What is not sent yet. */
    public Answered(Map<String, String> choices, Map<String, String> words) {
        this(choices, words, null);
    }

    public Answered {
        choices = Map.copyOf(choices);
        words = Map.copyOf(words);
    }
}
