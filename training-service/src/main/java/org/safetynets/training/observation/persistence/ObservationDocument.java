package org.safetynets.training.observation.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.observation.domain.Observation;
import org.safetynets.training.observation.domain.ObservedMeeting;
import org.safetynets.training.observation.domain.RubricScore;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An observation as stored; what is said in words is sealed for the candidate. */
@Document(ObservationDocument.COLLECTION)
record ObservationDocument(
        @Id UUID id,
        UUID organizationId,
        UUID enrolmentId,
        UUID candidate,
        UUID observer,
        String requirement,
        ObservedMeeting meeting,
        List<ScoreDocument> scores,
        @Nullable Sealed remark,
        Set<UUID> seenBy,
        Instant startedAt,
        @Nullable Instant signedAt,
        long version) {

    static final String COLLECTION = "observations";

    record ScoreDocument(String criterion, int score, @Nullable Sealed comment) {}

    static ObservationDocument of(Observation it, Sealing sealing) {
        var fields = sealing.fields(Subject.person(it.candidate().value()), COLLECTION, it.id());
        return new ObservationDocument(
                it.id(),
                it.organization().value(),
                it.enrolment().value(),
                it.candidate().value(),
                it.observer().value(),
                it.requirement(),
                it.meeting(),
                it.scores().stream()
                        .map(
                                one ->
                                        new ScoreDocument(
                                                one.criterion(),
                                                one.score(),
                                                fields.seal(place(one.criterion()), one.comment())))
                        .toList(),
                fields.seal("remark", it.remark()),
                it.seenBy().stream().map(PersonId::value).collect(Collectors.toSet()),
                it.startedAt(),
                it.signedAt(),
                it.version());
    }

    private static String place(String criterion) {
        return "scores." + criterion;
    }

    Observation toDomain(Sealing sealing) {
        var fields = sealing.fields(Subject.person(candidate), COLLECTION, id);
        return new Observation(
                id,
                new OrganizationId(organizationId),
                new EnrolmentId(enrolmentId),
                new PersonId(candidate),
                new PersonId(observer),
                requirement,
                meeting,
                scores.stream()
                        .map(
                                one ->
                                        new RubricScore(
                                                one.criterion(),
                                                one.score(),
                                                fields.open(place(one.criterion()), one.comment())
                                                        .orElse(null)))
                        .toList(),
                fields.open("remark", remark).orElse(null),
                seenBy.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()),
                startedAt,
                signedAt,
                version);
    }
}
