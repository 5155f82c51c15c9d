package org.safetynets.portal.services.training;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A quiz as a trainer sets it. */
public record NewQuiz(
        String module,
        String requirement,
        @Nullable String criticalRequirement,
        String title,
        @Nullable Integer draw,
        @Nullable Integer passMark,
        @Nullable Integer attempts,
        @Nullable Integer minutes,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt) {}
