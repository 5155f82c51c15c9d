package org.safetynets.groups.joining.domain;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Coded answers, each one its question takes, by which a request is routed. */
public record Answers(Map<Question, String> given) {

    public Answers {
        given = Map.copyOf(given);
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
        return given.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                it -> it.getKey().name(), Map.Entry::getValue));
    }

    String to(Question question) {
        return given.getOrDefault(question, question.aboutSafety() ? "skip" : "");
    }
}
