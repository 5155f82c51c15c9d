package org.safetynets.training.enrolment.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.enrolment.domain.Place;
import org.safetynets.training.standard.domain.StandardId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An enrolment as stored, with its evidence. */
@Document("enrolments")
record EnrolmentDocument(
        @Id UUID id,
        UUID organizationId,
        UUID cohortId,
        UUID standardId,
        UUID personId,
        Instant enrolledAt,
        List<EvidenceDocument> evidence,
        long version) {

    static EnrolmentDocument of(Enrolment enrolment) {
        var place = enrolment.place();
        return new EnrolmentDocument(
                enrolment.id().value(),
                place.organization().value(),
                place.cohort().value(),
                place.standard().value(),
                enrolment.person().value(),
                enrolment.enrolledAt(),
                enrolment.evidence().stream().map(EvidenceDocument::of).toList(),
                enrolment.version());
    }

    Enrolment toDomain() {
        return Enrolment.restore(
                new EnrolmentId(id),
                new Place(
                        new OrganizationId(organizationId),
                        new CohortId(cohortId),
                        new StandardId(standardId)),
                new PersonId(personId),
                enrolledAt,
                evidence.stream().map(EvidenceDocument::toDomain).toList(),
                version);
    }
}
