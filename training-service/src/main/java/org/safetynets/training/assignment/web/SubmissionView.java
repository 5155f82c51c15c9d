package org.safetynets.training.assignment.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.assignment.domain.MarkResult;
import org.safetynets.training.assignment.domain.Submission;

/** A submission over HTTP. */
record SubmissionView(
        UUID submissionId,
        UUID assignmentId,
        UUID personId,
        int number,
        @Nullable String text,
        boolean hasFile,
        Instant submittedAt,
        boolean late,
        @Nullable MarkResult result,
        @Nullable BigDecimal score,
        @Nullable String feedback,
        @Nullable Instant markedAt) {

    static SubmissionView of(Submission it) {
        var marking = it.marking();
        return new SubmissionView(
                it.id(),
                it.assignment(),
                it.person().value(),
                it.number(),
                it.text(),
                it.fileId() != null,
                it.submittedAt(),
                it.late(),
                marking == null ? null : marking.result(),
                marking == null ? null : marking.score(),
                marking == null ? null : marking.feedback(),
                marking == null ? null : marking.at());
    }
}
