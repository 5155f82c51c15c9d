package org.safetynets.training.enrolment.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.assessment.domain.Evidence;

/** A piece of evidence over HTTP. */
public record EvidenceView(
        String requirement,
        @Nullable BigDecimal score,
        @Nullable String note,
        UUID recordedBy,
        Instant recordedAt) {

    static EvidenceView of(Evidence piece) {
        return new EvidenceView(
                piece.requirement(),
                piece.score(),
                piece.note(),
                piece.recordedBy().value(),
                piece.recordedAt());
    }
}
