package org.safetynets.training.assignment.domain;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/** A trainer's word on a submission. */
public record Marking(
        MarkResult result,
        @Nullable BigDecimal score,
        @Nullable String feedback,
        PersonId by,
        Instant at) {}
