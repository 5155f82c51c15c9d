package org.safetynets.training.external.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.external.domain.Certificate;
import org.safetynets.training.external.domain.ExternalEvidence;
import org.safetynets.training.external.domain.Review;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * External evidence as stored; what leads to a person's past and why it was decided so is sealed
 * for them.
 *
 * @param accepted what the last review said; null before the first
 * @param recheckBy that of the last review
 */
@Document(ExternalDocument.COLLECTION)
record ExternalDocument(
        @Id UUID id,
        UUID organizationId,
        UUID enrolmentId,
        UUID personId,
        UUID fileId,
        Sealed issuer,
        Sealed title,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        Set<String> asked,
        @Nullable BigDecimal hours,
        Instant submittedAt,
        @Nullable Boolean accepted,
        @Nullable LocalDate recheckBy,
        List<ReviewDocument> reviews,
        @Nullable Integer told,
        long version) {

    static final String COLLECTION = "externalEvidence";

    record ReviewDocument(
            UUID by,
            Instant at,
            boolean accepted,
            Sealed reason,
            Set<String> counts,
            @Nullable LocalDate recheckBy) {}

    static ExternalDocument of(ExternalEvidence it, Sealing sealing) {
        var subject = Subject.person(it.person().value());
        var certificate = it.certificate();
        var last = it.lastReview();
        return new ExternalDocument(
                it.id(),
                it.organization().value(),
                it.enrolment().value(),
                it.person().value(),
                certificate.fileId(),
                sealing.seal(subject, place("issuer", it.id()), certificate.issuer()),
                sealing.seal(subject, place("title", it.id()), certificate.title()),
                certificate.issuedOn(),
                certificate.expiresOn(),
                certificate.asked(),
                certificate.hours(),
                it.submittedAt(),
                last.map(Review::accepted).orElse(null),
                last.map(Review::recheckBy).orElse(null),
                IntStream.range(0, it.reviews().size())
                        .mapToObj(number -> sealed(it, number, sealing))
                        .toList(),
                it.told(),
                it.version());
    }

    private static ReviewDocument sealed(ExternalEvidence it, int number, Sealing sealing) {
        var review = it.reviews().get(number);
        return new ReviewDocument(
                review.by().value(),
                review.at(),
                review.accepted(),
                sealing.seal(
                        Subject.person(it.person().value()),
                        place("reviews." + number, it.id()),
                        review.reason()),
                review.counts(),
                review.recheckBy());
    }

    private static String place(String field, UUID id) {
        return COLLECTION + "." + field + ":" + id;
    }

    ExternalEvidence toDomain(Sealing sealing) {
        return new ExternalEvidence(
                id,
                new OrganizationId(organizationId),
                new EnrolmentId(enrolmentId),
                new PersonId(personId),
                new Certificate(
                        fileId,
                        opened("issuer", issuer, sealing),
                        opened("title", title, sealing),
                        issuedOn,
                        expiresOn,
                        asked,
                        hours),
                submittedAt,
                IntStream.range(0, reviews.size()).mapToObj(it -> review(it, sealing)).toList(),
                told,
                version);
    }

    private Review review(int number, Sealing sealing) {
        var it = reviews.get(number);
        return new Review(
                new PersonId(it.by()),
                it.at(),
                it.accepted(),
                opened("reviews." + number, it.reason(), sealing),
                it.counts(),
                it.recheckBy());
    }

    private String opened(String field, Sealed sealed, Sealing sealing) {
        return sealing.open(Subject.person(personId), place(field, id), sealed).orElse("");
    }
}
