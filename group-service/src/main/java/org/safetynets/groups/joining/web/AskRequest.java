package org.safetynets.groups.joining.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.safetynets.groups.joining.domain.Answers;
import org.safetynets.groups.joining.domain.Question;
import org.safetynets.platform.problems.FieldError;
import org.safetynets.platform.problems.InvalidRequestException;

/**
 * Coded answers by question, for example {@code "Q6": "no"}. Free text is not taken here.
 *
 * @param answers Q1 and Q3 are needed; each may be left out or skipped otherwise
 */
record AskRequest(@NotNull @Size(max = 20) Map<String, String> answers) {

    Answers toAnswers() {
        var errors = new ArrayList<FieldError>();
        var given = new EnumMap<Question, String>(Question.class);
        answers.forEach(
                (name, answer) -> {
                    var question =
                            Stream.of(Question.values())
                                    .filter(it -> it.name().equals(name))
                                    .findFirst();
                    if (question.isEmpty()) {
                        errors.add(error("answers", "names a question that is not asked here"));
                    } else if (!question.get().answers().contains(answer)) {
                        var codes = String.join(", ", question.get().answers());
                        errors.add(error("answers." + name, "must be one of " + codes));
                    } else {
                        given.put(question.get(), answer);
                    }
                });
        Stream.of(Question.values())
                .filter(it -> it.required() && !answers.containsKey(it.name()))
                .forEach(it -> errors.add(error("answers." + it.name(), "must be answered")));
        if (!errors.isEmpty()) {
            throw new InvalidRequestException(errors);
        }
        return new Answers(given);
    }

    private static FieldError error(String field, String message) {
        return new FieldError(field, message);
    }
}
