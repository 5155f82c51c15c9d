package org.safetynets.groups.screening;

import java.util.Map;

/**
 * What somebody answered.
 *
 * @param choices codes by question
 * @param words own words by question
 */
public record Answered(Map<String, String> choices, Map<String, String> words) {

    public Answered {
        choices = Map.copyOf(choices);
        words = Map.copyOf(words);
    }
}
