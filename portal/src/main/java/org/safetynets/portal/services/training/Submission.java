package org.safetynets.portal.services.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody handed in.
 *
 * @param result {@code accepted} or {@code again}; null while it waits for a trainer's word
 */
public record Submission(
        UUID submissionId,
        UUID assignmentId,
        UUID personId,
        int number,
        @Nullable String text,
        boolean hasFile,
        Instant submittedAt,
        boolean late,
        @Nullable String result,
        @Nullable BigDecimal score,
        @Nullable String feedback,
        @Nullable Instant markedAt) {

    public boolean waits() {
        return result == null;
    }

    public boolean accepted() {
        return "accepted".equals(result);
    }
}
