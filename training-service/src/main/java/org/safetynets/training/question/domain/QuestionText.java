package org.safetynets.training.question.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question in one language.
 *
 * @param options texts of the options by their ids; none where nothing is chosen or ordered
 * @param explanation shown once it can no longer help anybody to guess
 */
public record QuestionText(
        String prompt, Map<String, String> options, @Nullable String explanation) {

    public QuestionText {
        options = Map.copyOf(options);
    }
}
