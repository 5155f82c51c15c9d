package org.safetynets.training.certification.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.Holder;
import org.safetynets.training.certification.domain.Standing;
import org.safetynets.training.certification.domain.Status;
import org.safetynets.training.certification.domain.Term;
import org.safetynets.training.certification.domain.VerificationCode;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A certification as stored; days are text, which sorts as they do and no time zone can move. */
@Document("certifications")
record CertificationDocument(
        @Id UUID id,
        UUID organizationId,
        UUID personId,
        UUID enrolmentId,
        String code,
        AwardDocument award,
        String from,
        String through,
        Status status,
        List<HistoryDocument> history,
        long version) {

    static CertificationDocument of(Certification it) {
        return new CertificationDocument(
                it.id().value(),
                it.holder().organization().value(),
                it.holder().person().value(),
                it.holder().enrolment().value(),
                it.code().value(),
                AwardDocument.of(it.award()),
                it.term().from().toString(),
                it.term().through().toString(),
                it.status(),
                it.standing().history().stream().map(HistoryDocument::of).toList(),
                it.standing().version());
    }

    Certification toDomain() {
        return Certification.restore(
                new CertificationId(id),
                new VerificationCode(code),
                new Holder(
                        new OrganizationId(organizationId),
                        new PersonId(personId),
                        new EnrolmentId(enrolmentId)),
                award.toDomain(),
                new Term(LocalDate.parse(from), LocalDate.parse(through)),
                new Standing(
                        status, history.stream().map(HistoryDocument::toDomain).toList(), version));
    }
}
