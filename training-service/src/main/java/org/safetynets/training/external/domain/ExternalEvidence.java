package org.safetynets.training.external.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.enrolment.domain.EnrolmentId;

/**
 * A certificate from elsewhere and all that was decided about it.
 *
 * @param reviews the first one first; each stays
 */
public record ExternalEvidence(
        UUID id,
        OrganizationId organization,
        EnrolmentId enrolment,
        PersonId person,
        Certificate certificate,
        Instant submittedAt,
        List<Review> reviews,
        long version) {

    public ExternalEvidence {
        reviews = List.copyOf(reviews);
    }

    public Optional<Review> lastReview() {
        return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.getLast());
    }

    public Standing standing(LocalDate today) {
        return lastReview().map(it -> standing(it, today)).orElse(Standing.SUBMITTED);
    }

    private static Standing standing(Review last, LocalDate today) {
        if (!last.accepted()) {
            return Standing.DECLINED;
        }
        return last.recheckBy() != null && today.isAfter(last.recheckBy())
                ? Standing.LAPSED
                : Standing.ACCEPTED;
    }

    public ExternalEvidence reviewed(Review review) {
        var more = new ArrayList<>(reviews);
        more.add(review);
        return new ExternalEvidence(
                id, organization, enrolment, person, certificate, submittedAt, more, version + 1);
    }

    /** A year on, or the certificate's own last day if that is sooner. */
    public LocalDate recheckAfter(LocalDate today) {
        var inAYear = today.plusYears(1);
        var own = certificate.expiresOn();
        return own != null && own.isBefore(inAYear) ? own : inAYear;
    }
}
