package org.safetynets.training.external.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.external.domain.ExternalEvidence;
import org.safetynets.training.external.domain.Review;
import org.safetynets.training.external.domain.Standing;

/**
 * External evidence over HTTP.
 *
 * @param recheckBy the last day it counts without another look
 */
record ExternalView(
        UUID externalEvidenceId,
        UUID enrolmentId,
        UUID personId,
        String issuer,
        String title,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        List<String> asked,
        @Nullable BigDecimal hours,
        Standing standing,
        @Nullable LocalDate recheckBy,
        List<ReviewView> reviews) {

    /** One decision. */
    record ReviewView(
            UUID by,
            Instant at,
            boolean accepted,
            String reason,
            List<String> counts,
            @Nullable LocalDate recheckBy) {

        static ReviewView of(Review it) {
            return new ReviewView(
                    it.by().value(),
                    it.at(),
                    it.accepted(),
                    it.reason(),
                    it.counts().stream().sorted().toList(),
                    it.recheckBy());
        }
    }

    static ExternalView of(ExternalEvidence it, LocalDate today) {
        var certificate = it.certificate();
        return new ExternalView(
                it.id(),
                it.enrolment().value(),
                it.person().value(),
                certificate.issuer(),
                certificate.title(),
                certificate.issuedOn(),
                certificate.expiresOn(),
                certificate.asked().stream().sorted().toList(),
                certificate.hours(),
                it.standing(today),
                it.lastReview().map(Review::recheckBy).orElse(null),
                it.reviews().stream().map(ReviewView::of).toList());
    }
}
