package org.safetynets.training.quiz.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.question.domain.Response;
import org.safetynets.training.quiz.domain.Attempt;
import org.safetynets.training.quiz.domain.AttemptState;
import org.safetynets.training.quiz.domain.Drawn;
import org.safetynets.training.quiz.domain.Mark;
import org.safetynets.training.quiz.domain.Score;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A try as stored; answers in words are sealed for the person.
 *
 * @param underWay only while it goes on or waits to be marked, so that an index can keep it the
 *     only one
 */
@Document(AttemptDocument.COLLECTION)
record AttemptDocument(
        @Id UUID id,
        UUID organizationId,
        UUID quizId,
        UUID enrolmentId,
        UUID personId,
        int number,
        long seed,
        int passMark,
        List<Drawn> drawn,
        Instant startedAt,
        Instant endsAt,
        List<AnswerDocument> answers,
        AttemptState state,
        @Nullable Boolean underWay,
        @Nullable Instant closedAt,
        List<Mark> marks,
        @Nullable Score score,
        long version) {

    static final String COLLECTION = "quizAttempts";

    record AnswerDocument(
            String code,
            List<String> options,
            @Nullable BigDecimal number,
            @Nullable Sealed text) {}

    static AttemptDocument of(Attempt it, Sealing sealing) {
        var fields = sealing.fields(Subject.person(it.person().value()), COLLECTION, it.id());
        return new AttemptDocument(
                it.id(),
                it.organization().value(),
                it.quiz(),
                it.enrolment().value(),
                it.person().value(),
                it.number(),
                it.seed(),
                it.passMark(),
                it.drawn(),
                it.startedAt(),
                it.endsAt(),
                it.answers().entrySet().stream()
                        .map(one -> sealed(one.getKey(), one.getValue(), fields))
                        .toList(),
                it.state(),
                it.state() == AttemptState.CLOSED ? null : true,
                it.closedAt(),
                it.marks(),
                it.score(),
                it.version());
    }

    private static AnswerDocument sealed(String code, Response it, SealedFields fields) {
        return new AnswerDocument(
                code, it.options(), it.number(), fields.seal(place(code), it.text()));
    }

    private static String place(String code) {
        return "answers." + code;
    }

    Attempt toDomain(Sealing sealing) {
        var fields = sealing.fields(Subject.person(personId), COLLECTION, id);
        return new Attempt(
                id,
                new OrganizationId(organizationId),
                quizId,
                new EnrolmentId(enrolmentId),
                new PersonId(personId),
                number,
                seed,
                passMark,
                drawn,
                startedAt,
                endsAt,
                answers.stream()
                        .collect(Collectors.toMap(AnswerDocument::code, it -> opened(it, fields))),
                state,
                closedAt,
                marks,
                score,
                version);
    }

    private static Response opened(AnswerDocument it, SealedFields fields) {
        var text = it.text() == null ? null : fields.open(place(it.code()), it.text()).orElse("");
        return new Response(it.options(), it.number(), text);
    }
}
