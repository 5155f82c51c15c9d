package org.safetynets.training.quiz.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.quiz.domain.Quiz;

/**
 * A quiz over HTTP.
 *
 * @param draw how many questions somebody gets
 * @param minutes how long a try may take; left out when it may go on until the quiz closes
 */
record QuizView(
        UUID quizId,
        UUID cohortId,
        String module,
        String requirement,
        @Nullable String criticalRequirement,
        String title,
        int draw,
        int passMark,
        int attempts,
        @Nullable Integer minutes,
        Instant opensAt,
        Instant closesAt,
        long version) {

    static QuizView of(Quiz it) {
        return new QuizView(
                it.id(),
                it.cohortId(),
                it.module(),
                it.requirement(),
                it.criticalRequirement(),
                it.title(),
                it.draw(),
                it.passMark(),
                it.attempts(),
                it.minutes(),
                it.opensAt(),
                it.closesAt(),
                it.version());
    }
}
