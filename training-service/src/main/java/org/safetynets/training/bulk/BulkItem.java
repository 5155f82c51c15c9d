package org.safetynets.training.bulk;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.assignment.domain.MarkResult;
import org.safetynets.training.session.domain.Attendance;

/**
 * One of many.
 *
 * @param subject the person, or the submission
 * @param attendance whether they came
 * @param result what is said of a submission
 */
record BulkItem(
        UUID subject,
        @Nullable Attendance attendance,
        @Nullable MarkResult result,
        @Nullable BigDecimal score) {}
