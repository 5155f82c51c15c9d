package org.safetynets.training.waiver.persistence;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.enrolment.domain.Place;
import org.safetynets.training.standard.domain.StandardId;
import org.safetynets.training.waiver.domain.Decision;
import org.safetynets.training.waiver.domain.Request;
import org.safetynets.training.waiver.domain.Waiver;
import org.safetynets.training.waiver.domain.WaiverId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An override as stored; its reason is sealed for the candidate. */
@Document(WaiverDocument.COLLECTION)
record WaiverDocument(
        @Id UUID id,
        UUID organizationId,
        UUID cohortId,
        UUID standardId,
        UUID enrolmentId,
        UUID personId,
        @Nullable UUID certificationId,
        UUID askedBy,
        Instant askedAt,
        @Nullable Sealed reason,
        Set<String> unmet,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        boolean approved,
        long version) {

    static final String COLLECTION = "overrides";

    static WaiverDocument of(Waiver it, Sealing sealing) {
        var decision = it.decision();
        var renewing = it.renewing();
        var fields = fields(sealing, it.candidate().value(), it.id().value());
        return new WaiverDocument(
                it.id().value(),
                it.place().organization().value(),
                it.place().cohort().value(),
                it.place().standard().value(),
                it.enrolment().value(),
                it.candidate().value(),
                renewing == null ? null : renewing.value(),
                it.request().by().value(),
                it.request().at(),
                fields.seal("reason", it.request().reason()),
                it.request().unmet(),
                decision == null ? null : decision.by().value(),
                decision == null ? null : decision.at(),
                decision != null && decision.approved(),
                it.version());
    }

    Waiver toDomain(Sealing sealing) {
        return new Waiver(
                new WaiverId(id),
                new Place(
                        new OrganizationId(organizationId),
                        new CohortId(cohortId),
                        new StandardId(standardId)),
                new EnrolmentId(enrolmentId),
                new PersonId(personId),
                certificationId == null ? null : new CertificationId(certificationId),
                new Request(
                        new PersonId(askedBy),
                        askedAt,
                        fields(sealing, personId, id).open("reason", reason).orElse(""),
                        unmet),
                decidedBy == null || decidedAt == null
                        ? null
                        : new Decision(new PersonId(decidedBy), decidedAt, approved),
                version);
    }

    private static SealedFields fields(Sealing sealing, UUID person, UUID id) {
        return sealing.fields(Subject.person(person), COLLECTION, id);
    }
}
