package org.safetynets.training.quiz.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.question.domain.AnswerKey;
import org.safetynets.training.question.domain.QuestionText;
import org.safetynets.training.question.domain.QuestionType;
import org.safetynets.training.question.domain.Response;
import org.safetynets.training.quiz.domain.Attempt;
import org.safetynets.training.quiz.domain.AttemptState;
import org.safetynets.training.quiz.domain.Drawn;
import org.safetynets.training.quiz.domain.Mark;
import org.safetynets.training.quiz.domain.Score;

/**
 * A try over HTTP.
 *
 * @param endsAt when it is over, whether the person is there or not
 * @param questions in the order in which they were drawn
 */
record AttemptView(
        UUID attemptId,
        UUID quizId,
        UUID personId,
        int number,
        AttemptState state,
        Instant startedAt,
        Instant endsAt,
        @Nullable Instant closedAt,
        List<QuestionView> questions,
        @Nullable Score score) {

    /**
     * A question as it was asked.
     *
     * @param percent what the answer was worth, once it is marked
     * @param right what would have been right, once that helps nobody to guess
     */
    record QuestionView(
            String code,
            QuestionType type,
            boolean critical,
            boolean local,
            List<String> options,
            Map<String, TextView> texts,
            @Nullable Response answer,
            @Nullable Integer percent,
            @Nullable AnswerKey right) {}

    /** A question in one language. */
    record TextView(String prompt, Map<String, String> options, @Nullable String explanation) {}

    /**
     * Shows a try.
     *
     * @param withKey whether what is right may be seen: never while a try goes on
     */
    static AttemptView of(Attempt it, boolean withKey) {
        var over = it.state() != AttemptState.OPEN;
        return new AttemptView(
                it.id(),
                it.quiz(),
                it.person().value(),
                it.number(),
                it.state(),
                it.startedAt(),
                it.endsAt(),
                it.closedAt(),
                it.drawn().stream().map(one -> question(one, it, over && withKey)).toList(),
                it.score());
    }

    private static QuestionView question(Drawn drawn, Attempt attempt, boolean withKey) {
        var it = drawn.question();
        return new QuestionView(
                it.code(),
                it.type(),
                it.critical(),
                it.local(),
                drawn.options(),
                it.texts().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, text -> text(text.getValue(), withKey))),
                attempt.answers().get(it.code()),
                attempt.marks().stream()
                        .filter(mark -> mark.code().equals(it.code()))
                        .map(Mark::percent)
                        .findFirst()
                        .orElse(null),
                withKey ? it.key() : null);
    }

    private static TextView text(QuestionText it, boolean withKey) {
        return new TextView(it.prompt(), it.options(), withKey ? it.explanation() : null);
    }
}
