package org.safetynets.training.enrolment.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.training.assessment.domain.Evidence;

/**
 * A piece of evidence as stored; the note is sealed for the candidate.
 *
 * @param score as text, so that it stays the decimal it was
 */
record EvidenceDocument(
        String requirement,
        @Nullable String score,
        @Nullable Sealed note,
        UUID recordedBy,
        Instant recordedAt) {

    static EvidenceDocument of(Evidence piece, String place, SealedFields fields) {
        var score = piece.score();
        return new EvidenceDocument(
                piece.requirement(),
                score == null ? null : score.toPlainString(),
                fields.seal(place, piece.note()),
                piece.recordedBy().value(),
                piece.recordedAt());
    }

    Evidence toDomain(String place, SealedFields fields) {
        return new Evidence(
                requirement,
                score == null ? null : new BigDecimal(score),
                fields.open(place, note).orElse(null),
                new PersonId(recordedBy),
                recordedAt);
    }
}
