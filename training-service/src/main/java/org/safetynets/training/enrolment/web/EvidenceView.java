package org.safetynets.training.enrolment.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.assessment.domain.Evidence;

/** A piece of evidence over HTTP. */
public record EvidenceView(
        String requirement,
        @Nullable BigDecimal score,
        @Nullable String note,
        UUID recordedBy,
        Instant recordedAt,
        @Nullable SourceBody source,
        @Nullable LocalDate through,
        @Nullable ObservedBody observed,
        @Nullable BigDecimal hours) {

    static EvidenceView of(Evidence piece) {
        var details = piece.details();
        return new EvidenceView(
                piece.requirement(),
                piece.score(),
                piece.note(),
                piece.recordedBy().value(),
                piece.recordedAt(),
                Optional.ofNullable(details.source()).map(SourceBody::of).orElse(null),
                details.through(),
                Optional.ofNullable(details.observed()).map(ObservedBody::of).orElse(null),
                details.hours());
    }
}
