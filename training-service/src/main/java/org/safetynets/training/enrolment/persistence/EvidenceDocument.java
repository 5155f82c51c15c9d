package org.safetynets.training.enrolment.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Evidence;

/**
 * A piece of evidence as stored.
 *
 * @param score as text, so that it stays the decimal it was
 */
record EvidenceDocument(
        String requirement,
        @Nullable String score,
        @Nullable String note,
        UUID recordedBy,
        Instant recordedAt) {

    static EvidenceDocument of(Evidence piece) {
        var score = piece.score();
        return new EvidenceDocument(
                piece.requirement(),
                score == null ? null : score.toPlainString(),
                piece.note(),
                piece.recordedBy().value(),
                piece.recordedAt());
    }

    Evidence toDomain() {
        return new Evidence(
                requirement,
                score == null ? null : new BigDecimal(score),
                note,
                new PersonId(recordedBy),
                recordedAt);
    }
}
