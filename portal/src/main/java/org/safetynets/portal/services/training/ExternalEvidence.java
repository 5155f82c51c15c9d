package org.safetynets.portal.services.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate from elsewhere and all that was decided about it.
 *
 * @param asked codes of the requirements it is to count for
 * @param standing {@code submitted}, {@code accepted}, {@code declined} or {@code lapsed}
 * @param recheckBy the last day it counts without another look
 */
public record ExternalEvidence(
        UUID externalEvidenceId,
        UUID enrolmentId,
        UUID personId,
        String issuer,
        String title,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        List<String> asked,
        @Nullable BigDecimal hours,
        String standing,
        @Nullable LocalDate recheckBy,
        List<Review> reviews) {

    /** One decision. */
    public record Review(
            UUID by,
            Instant at,
            boolean accepted,
            String reason,
            List<String> counts,
            @Nullable LocalDate recheckBy) {}

    /** As a candidate brings it. */
    public record Brought(
            UUID fileId,
            String issuer,
            String title,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            List<String> counts,
            @Nullable BigDecimal hours) {}

    /** As a trainer decides. */
    public record Decision(
            boolean accepted,
            String reason,
            @Nullable List<String> counts,
            @Nullable BigDecimal score) {}
}
