package org.safetynets.training.admission.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.admission.domain.Readiness;
import org.safetynets.training.admission.domain.ReadinessAnswer;

/** How ready somebody says they are, sign by sign. */
record AskRequest(@NotNull @Size(max = 50) List<@NotNull @Valid AnswerBody> answers) {

    record AnswerBody(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String requirement,
            @NotNull Readiness readiness,
            @Nullable @Size(max = 1000) String note) {}

    List<ReadinessAnswer> toDomain() {
        return answers.stream()
                .map(it -> new ReadinessAnswer(it.requirement(), it.readiness(), it.note()))
                .toList();
    }
}
