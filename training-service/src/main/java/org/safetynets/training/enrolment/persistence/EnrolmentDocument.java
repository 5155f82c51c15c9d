package org.safetynets.training.enrolment.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.enrolment.domain.EnrolmentStatus;
import org.safetynets.training.enrolment.domain.Place;
import org.safetynets.training.standard.domain.StandardId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An enrolment as stored, with its evidence.
 *
 * @param status null in what was stored before enrolments could end
 */
@Document(EnrolmentDocument.COLLECTION)
record EnrolmentDocument(
        @Id UUID id,
        UUID organizationId,
        UUID cohortId,
        UUID standardId,
        UUID personId,
        Instant enrolledAt,
        List<EvidenceDocument> evidence,
        @Nullable EnrolmentStatus status,
        long version) {

    static final String COLLECTION = "enrolments";

    static EnrolmentDocument of(Enrolment enrolment, Sealing sealing) {
        var place = enrolment.place();
        return new EnrolmentDocument(
                enrolment.id().value(),
                place.organization().value(),
                place.cohort().value(),
                place.standard().value(),
                enrolment.person().value(),
                enrolment.enrolledAt(),
                sealed(
                        enrolment.evidence(),
                        fields(sealing, enrolment.person().value(), enrolment.id().value())),
                enrolment.status(),
                enrolment.version());
    }

    Enrolment toDomain(Sealing sealing) {
        return Enrolment.restore(
                new EnrolmentId(id),
                new Place(
                        new OrganizationId(organizationId),
                        new CohortId(cohortId),
                        new StandardId(standardId)),
                new PersonId(personId),
                enrolledAt,
                opened(fields(sealing, personId, id)),
                status == null ? EnrolmentStatus.ACTIVE : status,
                version);
    }

    private static SealedFields fields(Sealing sealing, UUID person, UUID id) {
        return sealing.fields(Subject.person(person), COLLECTION, id);
    }

    private static List<EvidenceDocument> sealed(List<Evidence> evidence, SealedFields fields) {
        return IntStream.range(0, evidence.size())
                .mapToObj(it -> EvidenceDocument.of(evidence.get(it), place(it), fields))
                .toList();
    }

    private List<Evidence> opened(SealedFields fields) {
        return IntStream.range(0, evidence.size())
                .mapToObj(it -> evidence.get(it).toDomain(place(it), fields))
                .toList();
    }

    /** Evidence is only added, so a piece keeps its number. */
    private static String place(int number) {
        return "evidence." + number + ".note";
    }
}
