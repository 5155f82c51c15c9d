package org.safetynets.groups.joining.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.joining.application.Told;
import org.safetynets.groups.joining.domain.Answers;
import org.safetynets.groups.joining.domain.Question;
import org.safetynets.groups.screening.Agreement;
import org.safetynets.groups.screening.WordsCheck;
import org.safetynets.platform.problems.FieldError;
import org.safetynets.platform.problems.InvalidRequestException;

/**
 * Coded answers by question, for example {@code "Q6": "no"}, and what else somebody wants to say.
 *
 * @param answers Q1 and Q3 are needed; each may be left out or skipped otherwise
 * @param words own words by question, kept as text for those who decide, and deleted after it
 * @param conflictMatching whom the person must not meet, with their consent; only hashes are kept
 */
record AskRequest(
        @NotNull @Size(max = 20) Map<String, String> answers,
        @Size(max = WordsCheck.MOST)
                @Nullable
                        Map<
                                @Pattern(regexp = WordsCheck.QUESTION) String,
                                @NotNull @Size(max = WordsCheck.LONGEST) String>
                        words,
        @Valid @Nullable Matching conflictMatching) {

    /** Names, addresses or numbers by which people are known. */
    record Matching(
            @NotNull @AssertTrue Boolean consent,
            @NotNull @Size(max = 10) List<@NotNull @Size(max = 100) String> me,
            @NotNull @Size(max = 20) List<@NotNull @Size(max = 100) String> mustNotMeet) {}

    private static final String OWN = "X_[A-Z0-9_]{1,20}";
    private static final int LONGEST_CODE = 20;

    Told told() {
        return new Told(
                words == null ? Map.of() : words,
                Optional.ofNullable(conflictMatching)
                        .map(it -> new Agreement(it.me(), it.mustNotMeet())));
    }

    Answers toAnswers() {
        var errors = new ArrayList<FieldError>();
        var given = new EnumMap<Question, String>(Question.class);
        var more = new HashMap<String, String>();
        answers.forEach(
                (name, answer) -> {
                    var question =
                            Stream.of(Question.values())
                                    .filter(it -> it.name().equals(name))
                                    .findFirst();
                    if (name.matches(OWN) && answer.length() <= LONGEST_CODE) {
                        more.put(name, answer);
                    } else if (question.isEmpty()) {
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
        return new Answers(given, more);
    }

    private static FieldError error(String field, String message) {
        return new FieldError(field, message);
    }
}
