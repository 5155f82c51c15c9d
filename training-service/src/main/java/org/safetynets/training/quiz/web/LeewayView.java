package org.safetynets.training.quiz.web;

import java.time.Instant;
import org.safetynets.training.quiz.domain.Leeway;

/** What somebody needs, with the reason, for trainers alone. */
record LeewayView(int extraPercent, String reason, Instant at) {

    static LeewayView of(Leeway it) {
        return new LeewayView(it.extraPercent(), it.reason(), it.at());
    }
}
