package org.safetynets.training.enrolment.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.assessment.domain.Observed;
import org.safetynets.training.assessment.domain.Source;

/**
 * A piece of evidence as stored; the note is sealed for the candidate.
 *
 * @param score as text, so that it stays the decimal it was; so are the other numbers
 * @param through as text, which no time zone can move
 */
record EvidenceDocument(
        String requirement,
        @Nullable String score,
        @Nullable Sealed note,
        UUID recordedBy,
        Instant recordedAt,
        @Nullable Source source,
        @Nullable String through,
        @Nullable ObservedDocument observed,
        @Nullable String hours) {

    /** What an observer saw, as stored. */
    record ObservedDocument(UUID observer, UUID meeting, String lowest, String lowestCritical) {

        static @Nullable ObservedDocument of(@Nullable Observed it) {
            return it == null
                    ? null
                    : new ObservedDocument(
                            it.observer().value(),
                            it.meeting(),
                            it.lowest().toPlainString(),
                            it.lowestCritical().toPlainString());
        }

        Observed toDomain() {
            return new Observed(
                    new PersonId(observer),
                    meeting,
                    new BigDecimal(lowest),
                    new BigDecimal(lowestCritical));
        }
    }

    static EvidenceDocument of(Evidence piece, String place, SealedFields fields) {
        var details = piece.details();
        var through = details.through();
        return new EvidenceDocument(
                piece.requirement(),
                text(piece.score()),
                fields.seal(place, piece.note()),
                piece.recordedBy().value(),
                piece.recordedAt(),
                details.source(),
                through == null ? null : through.toString(),
                ObservedDocument.of(details.observed()),
                text(details.hours()));
    }

    Evidence toDomain(String place, SealedFields fields) {
        return new Evidence(
                requirement,
                number(score),
                fields.open(place, note).orElse(null),
                new PersonId(recordedBy),
                recordedAt,
                new Evidence.Details(
                        source,
                        through == null ? null : LocalDate.parse(through),
                        observed == null ? null : observed.toDomain(),
                        number(hours)));
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
