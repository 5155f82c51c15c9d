package org.safetynets.portal.services.groups;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends when they ask to join.
 *
 * @param answers codes by question
 * @param words own words by question, which only those read who decide
 * @param conflictMatching whom they must not meet, with their consent
 */
public record Screening(
        Map<String, String> answers,
        @Nullable Map<String, String> words,
        @Nullable Matching conflictMatching) {

    /** What people are known by; the service keeps hashes alone. */
    public record Matching(boolean consent, List<String> me, List<String> mustNotMeet) {}
}
