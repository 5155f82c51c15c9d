package org.safetynets.training.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safetynets.training.question.domain.AnswerKey;
import org.safetynets.training.question.domain.Question;
import org.safetynets.training.question.domain.QuestionText;
import org.safetynets.training.question.domain.QuestionType;
import org.safetynets.training.question.domain.Response;

/** Questions of every type, with their keys. */
public final class Questions {

    public static final Question SINGLE =
            of("Q-01", QuestionType.SINGLE_CHOICE, true, List.of("a", "b", "c"), List.of("b"));
    public static final Question SEVERAL =
            of(
                    "Q-02",
                    QuestionType.MULTIPLE_CHOICE,
                    false,
                    List.of("a", "b", "c"),
                    List.of("a", "c"));
    public static final Question TRUTH =
            of("Q-03", QuestionType.TRUE_FALSE, false, Question.TRUTHS, List.of("false"));
    public static final Question ORDER =
            of(
                    "Q-04",
                    QuestionType.ORDERING,
                    false,
                    List.of("a", "b", "c"),
                    List.of("c", "a", "b"));
    public static final Question NUMBER =
            new Question(
                    "Q-05",
                    QuestionType.NUMERIC,
                    false,
                    false,
                    List.of(),
                    new AnswerKey(List.of(), new BigDecimal("15"), new BigDecimal("0.5")),
                    texts(List.of()));
    public static final Question WORDS =
            of("Q-06", QuestionType.SHORT_TEXT, false, List.of(), List.of());
    public static final List<Question> ALL = List.of(SINGLE, SEVERAL, TRUTH, ORDER, NUMBER, WORDS);

    private Questions() {}

    public static Question of(
            String code,
            QuestionType type,
            boolean critical,
            List<String> options,
            List<String> right) {
        return new Question(
                code,
                type,
                critical,
                false,
                options,
                new AnswerKey(right, null, null),
                texts(options));
    }

    private static Map<String, QuestionText> texts(List<String> options) {
        var named = options.stream().collect(Collectors.toMap(it -> it, it -> "option " + it));
        return Map.of("en", new QuestionText("What is right?", named, "Because."));
    }

    public static Response choosing(String... options) {
        return new Response(List.of(options), null, null);
    }

    public static Response counting(String number) {
        return new Response(List.of(), new BigDecimal(number), null);
    }

    public static Response telling(String text) {
        return new Response(List.of(), null, text);
    }
}
