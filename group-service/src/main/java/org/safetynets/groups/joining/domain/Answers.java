package org.safetynets.groups.joining.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Coded answers, each one its question takes, by which a request is routed.
 *
 * @param more to questions of the purpose's own, by their codes
 */
public record Answers(Map<Question, String> given, Map<String, String> more) {

    /** Without any to questions of the purpose's own. */
    public Answers(Map<Question, String> given) {
        this(given, Map.of());
    }

    public Answers {
        given = Map.copyOf(given);
        more = Map.copyOf(more);
        given.forEach(
                (question, answer) -> {
                    if (!question.answers().contains(answer)) {
                        throw new IllegalArgumentException(question + " does not take that answer");
                    }
                });
        if (!Stream.of(Question.values()).filter(Question::required).allMatch(given::containsKey)) {
            throw new IllegalArgumentException("A required question has no answer");
        }
    }

    /** Codes by the names of the questions, as they were given. */
    public Map<String, String> codes() {
        var all = new HashMap<>(more);
        given.forEach((question, answer) -> all.put(question.name(), answer));
        return all;
    }

    String to(Question question) {
        return given.getOrDefault(question, question.aboutSafety() ? "skip" : "");
    }
}
