package org.safetynets.training.observation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.observation.domain.RubricScore;

/** What is scored so far; it takes the place of what was. */
record ScoresRequest(
        @NotNull @Size(max = 50) List<@NotNull @Valid ScoreBody> scores,
        @Nullable @Size(max = 5000) String remark) {

    record ScoreBody(
            @NotNull @Size(max = 20) String criterion,
            @NotNull @Min(1) @Max(4) Integer score,
            @Nullable @Size(max = 2000) String comment) {}

    List<RubricScore> toDomain() {
        return scores.stream()
                .map(it -> new RubricScore(it.criterion(), it.score(), it.comment()))
                .toList();
    }
}
