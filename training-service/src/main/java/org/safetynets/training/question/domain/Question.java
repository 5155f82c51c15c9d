package org.safetynets.training.question.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param code its name in the bank, for example {@code M05-03}
 * @param critical whether nobody passes who has it wrong
 * @param local whether what is right depends on the law of the place and needs the operator's
 *     sign-off
 * @param options ids of what can be chosen or ordered
 * @param texts by language code
 */
public record Question(
        String code,
        QuestionType type,
        boolean critical,
        boolean local,
        List<String> options,
        AnswerKey key,
        Map<String, QuestionText> texts) {

    public static final List<String> TRUTHS = List.of("true", "false");

    public Question {
        options = List.copyOf(options);
        texts = Map.copyOf(texts);
    }

    /** Whether the answer is of the kind that is asked for, right or wrong. */
    public boolean takes(Response response) {
        var chosen = response.options();
        var known = options.containsAll(chosen) && Set.copyOf(chosen).size() == chosen.size();
        return switch (type) {
            case SINGLE_CHOICE, TRUE_FALSE -> only(response, known && chosen.size() == 1);
            case MULTIPLE_CHOICE -> only(response, known && !chosen.isEmpty());
            case ORDERING -> only(response, known && chosen.size() == options.size());
            case NUMERIC ->
                    chosen.isEmpty() && response.text() == null && response.number() != null;
            case SHORT_TEXT ->
                    chosen.isEmpty() && response.number() == null && response.text() != null;
        };
    }

    private static boolean only(Response response, boolean optionsFit) {
        return optionsFit && response.number() == null && response.text() == null;
    }

    /** Whether the answer is right; what a person marks is never right by itself. */
    public boolean isRight(@Nullable Response response) {
        if (response == null || !takes(response)) {
            return false;
        }
        return switch (type) {
            case SINGLE_CHOICE, TRUE_FALSE, ORDERING -> response.options().equals(key.options());
            case MULTIPLE_CHOICE ->
                    Set.copyOf(response.options()).equals(Set.copyOf(key.options()));
            case NUMERIC -> isNear(Objects.requireNonNull(response.number()));
            case SHORT_TEXT -> false;
        };
    }

    private boolean isNear(BigDecimal given) {
        var right = Objects.requireNonNull(key.number());
        var off = Objects.requireNonNullElse(key.tolerance(), BigDecimal.ZERO);
        return given.subtract(right).abs().compareTo(off) <= 0;
    }
}
