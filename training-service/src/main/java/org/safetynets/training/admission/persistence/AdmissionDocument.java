package org.safetynets.training.admission.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.safetynets.training.admission.domain.Admission;
import org.safetynets.training.admission.domain.AdmissionStatus;
import org.safetynets.training.admission.domain.Decision;
import org.safetynets.training.admission.domain.Readiness;
import org.safetynets.training.admission.domain.ReadinessAnswer;
import org.safetynets.training.cohort.domain.CohortId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An admission as stored; what is said in words is sealed for the person.
 *
 * @param open only while it waits for an answer, so that an index can keep it the only one
 */
@Document(AdmissionDocument.COLLECTION)
record AdmissionDocument(
        @Id UUID id,
        UUID organizationId,
        UUID cohortId,
        UUID personId,
        List<AnswerDocument> answers,
        Instant askedAt,
        AdmissionStatus status,
        @Nullable Boolean open,
        @Nullable DecisionDocument decision,
        long version) {

    static final String COLLECTION = "admissions";

    record AnswerDocument(String requirement, Readiness readiness, @Nullable Sealed note) {}

    record DecisionDocument(UUID by, Instant at, @Nullable Sealed reason, Set<String> accepted) {}

    static AdmissionDocument of(Admission it, Sealing sealing) {
        var fields = sealing.fields(Subject.person(it.person().value()), COLLECTION, it.id());
        var decision = it.decision();
        return new AdmissionDocument(
                it.id(),
                it.organization().value(),
                it.cohort().value(),
                it.person().value(),
                it.answers().stream()
                        .map(
                                answer ->
                                        new AnswerDocument(
                                                answer.requirement(),
                                                answer.readiness(),
                                                fields.seal(place(answer), answer.note())))
                        .toList(),
                it.askedAt(),
                it.status(),
                it.status() == AdmissionStatus.ASKED ? true : null,
                decision == null
                        ? null
                        : new DecisionDocument(
                                decision.by().value(),
                                decision.at(),
                                fields.seal("reason", decision.reason()),
                                decision.accepted()),
                it.version());
    }

    private static String place(ReadinessAnswer answer) {
        return "answers." + answer.requirement() + ".note";
    }

    Admission toDomain(Sealing sealing) {
        var fields = sealing.fields(Subject.person(personId), COLLECTION, id);
        return new Admission(
                id,
                new OrganizationId(organizationId),
                new CohortId(cohortId),
                new PersonId(personId),
                answers.stream().map(it -> opened(it, fields)).toList(),
                askedAt,
                status,
                decision == null
                        ? null
                        : new Decision(
                                new PersonId(decision.by()),
                                decision.at(),
                                fields.open("reason", decision.reason()).orElse(""),
                                decision.accepted()),
                version);
    }

    private static ReadinessAnswer opened(AnswerDocument it, SealedFields fields) {
        var answer = new ReadinessAnswer(it.requirement(), it.readiness(), null);
        return new ReadinessAnswer(
                it.requirement(),
                it.readiness(),
                fields.open(place(answer), it.note()).orElse(null));
    }
}
