package org.safetynets.portal.services.groups;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people are asked who want to join a group of a purpose; all words by language.
 *
 * @param version of what the purpose asks besides; 0 for nothing
 * @param words what everybody is asked, in its order
 * @param items what is asked besides, and what more follows from what everybody is asked
 */
public record Questionnaire(int version, List<Core> words, List<Item> items) {

    /** A question that everybody is asked. */
    public record Core(
            String code,
            Map<String, String> texts,
            Map<String, String> why,
            @Nullable Map<String, String> notice,
            List<Choice> answers) {}

    /** A question of the purpose's own. */
    public record Item(
            String code,
            @Nullable Map<String, String> texts,
            @Nullable Boolean aboutSafety,
            List<Choice> choices) {

        public boolean own() {
            return code.startsWith("X_");
        }
    }

    /**
     * An answer that may be given.
     *
     * @param route where it leads besides, if anywhere: call or red
     */
    public record Choice(
            String code, @Nullable Map<String, String> texts, @Nullable String route) {}
}
