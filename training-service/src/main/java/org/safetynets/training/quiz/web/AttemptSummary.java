package org.safetynets.training.quiz.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.quiz.domain.Attempt;
import org.safetynets.training.quiz.domain.AttemptState;
import org.safetynets.training.quiz.domain.Score;

/** A try in a trainer's list. */
record AttemptSummary(
        UUID attemptId,
        UUID personId,
        int number,
        AttemptState state,
        Instant startedAt,
        Instant endsAt,
        @Nullable Instant closedAt,
        @Nullable Score score) {

    static AttemptSummary of(Attempt it) {
        return new AttemptSummary(
                it.id(),
                it.person().value(),
                it.number(),
                it.state(),
                it.startedAt(),
                it.endsAt(),
                it.closedAt(),
                it.score());
    }
}
