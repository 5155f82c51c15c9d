package org.safetynets.training.assignment.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.safetynets.training.assignment.domain.MarkResult;
import org.safetynets.training.assignment.domain.Marking;
import org.safetynets.training.assignment.domain.Submission;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A submission as stored; its text and what was said of it are sealed for the person. */
@Document(SubmissionDocument.COLLECTION)
record SubmissionDocument(
        @Id UUID id,
        UUID organizationId,
        UUID assignmentId,
        UUID enrolmentId,
        UUID personId,
        int number,
        @Nullable Sealed text,
        @Nullable UUID fileId,
        Instant submittedAt,
        boolean late,
        @Nullable MarkingDocument marking,
        long version) {

    static final String COLLECTION = "submissions";

    record MarkingDocument(
            MarkResult result,
            @Nullable BigDecimal score,
            @Nullable Sealed feedback,
            UUID by,
            Instant at) {}

    static SubmissionDocument of(Submission it, Sealing sealing) {
        var fields = sealing.fields(Subject.person(it.person().value()), COLLECTION, it.id());
        var marking = it.marking();
        return new SubmissionDocument(
                it.id(),
                it.organization().value(),
                it.assignment(),
                it.enrolment().value(),
                it.person().value(),
                it.number(),
                fields.seal("text", it.text()),
                it.fileId(),
                it.submittedAt(),
                it.late(),
                marking == null
                        ? null
                        : new MarkingDocument(
                                marking.result(),
                                marking.score(),
                                fields.seal("feedback", marking.feedback()),
                                marking.by().value(),
                                marking.at()),
                it.version());
    }

    Submission toDomain(Sealing sealing) {
        var fields = sealing.fields(Subject.person(personId), COLLECTION, id);
        return new Submission(
                id,
                new OrganizationId(organizationId),
                assignmentId,
                new EnrolmentId(enrolmentId),
                new PersonId(personId),
                number,
                fields.open("text", text).orElse(null),
                fileId,
                submittedAt,
                late,
                marking == null
                        ? null
                        : new Marking(
                                marking.result(),
                                marking.score(),
                                fields.open("feedback", marking.feedback()).orElse(null),
                                new PersonId(marking.by()),
                                marking.at()),
                version);
    }
}
