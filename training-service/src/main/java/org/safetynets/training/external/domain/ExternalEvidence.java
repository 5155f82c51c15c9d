package org.safetynets.training.external.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.enrolment.domain.EnrolmentId;

/**
 * A certificate from elsewhere and all that was decided about it.
 *
 * @param reviews the first one first; each stays
 * @param told the fewest days before the recheck for which that was told; null before the first
 */
public record ExternalEvidence(
        UUID id,
        OrganizationId organization,
        EnrolmentId enrolment,
        PersonId person,
        Certificate certificate,
        Instant submittedAt,
        List<Review> reviews,
        @Nullable Integer told,
        long version) {

    /** Days before its recheck on which that is told, the nearest first. */
    public static final List<Integer> DAYS = List.of(7, 30);

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
                id,
                organization,
                enrolment,
                person,
                certificate,
                submittedAt,
                more,
                null,
                version + 1);
    }

    /** A year on, or the certificate's own last day if that is sooner. */
    public LocalDate recheckAfter(LocalDate today) {
        var inAYear = today.plusYears(1);
        var own = certificate.expiresOn();
        return own != null && own.isBefore(inAYear) ? own : inAYear;
    }

    /** That it has to be looked at again, once for each of the days on which that is told. */
    public Optional<RecheckDue> recheckDue(LocalDate today) {
        return lastReview()
                .filter(it -> standing(today) == Standing.ACCEPTED)
                .map(Review::recheckBy)
                .flatMap(last -> recheckDue(last, ChronoUnit.DAYS.between(today, last)));
    }

    private Optional<RecheckDue> recheckDue(LocalDate last, long left) {
        var before = told == null ? Integer.MAX_VALUE : told;
        return DAYS.stream()
                .filter(days -> left <= days)
                .findFirst()
                .filter(days -> days < before)
                .map(days -> new RecheckDue(toldOf(days), days, last));
    }

    private ExternalEvidence toldOf(int days) {
        return new ExternalEvidence(
                id,
                organization,
                enrolment,
                person,
                certificate,
                submittedAt,
                reviews,
                days,
                version + 1);
    }
}
