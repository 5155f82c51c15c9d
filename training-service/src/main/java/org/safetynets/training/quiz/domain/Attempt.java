package org.safetynets.training.quiz.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.question.domain.Question;
import org.safetynets.training.question.domain.Response;

/**
 * Somebody's try at a quiz: it keeps its questions as they were drawn, its answers as they come,
 * and its own end, at which it is over whether the person is there or not.
 *
 * @param number 1 for the first try
 * @param answers by the code of the question
 */
public record Attempt(
        UUID id,
        OrganizationId organization,
        UUID quiz,
        EnrolmentId enrolment,
        PersonId person,
        int number,
        long seed,
        int passMark,
        List<Drawn> drawn,
        Instant startedAt,
        Instant endsAt,
        Map<String, Response> answers,
        AttemptState state,
        @Nullable Instant closedAt,
        List<Mark> marks,
        @Nullable Score score,
        long version) {

    public Attempt {
        drawn = List.copyOf(drawn);
        answers = Map.copyOf(answers);
        marks = List.copyOf(marks);
    }

    public static Attempt begin(
            UUID id,
            Quiz quiz,
            EnrolmentId enrolment,
            PersonId person,
            int number,
            long seed,
            List<Drawn> drawn,
            Instant at,
            int extraPercent) {
        return new Attempt(
                id,
                quiz.organizationId(),
                quiz.id(),
                enrolment,
                person,
                number,
                seed,
                quiz.passMark(),
                drawn,
                at,
                quiz.endOf(at, extraPercent),
                Map.of(),
                AttemptState.OPEN,
                null,
                List.of(),
                null,
                1);
    }

    public boolean isOver(Instant at) {
        return state == AttemptState.OPEN && !at.isBefore(endsAt);
    }

    public Optional<Question> question(String code) {
        return drawn.stream().map(Drawn::question).filter(it -> it.code().equals(code)).findFirst();
    }

    /** Keeps an answer; a later one to the same question takes its place. */
    public Attempt answered(String code, Response response) {
        var all = new HashMap<>(answers);
        all.put(code, response);
        return with(all, state, closedAt, marks);
    }

    /** Over, by the person or by the clock; what the key can mark is marked. */
    public Attempt closed(Instant at) {
        var byKey =
                drawn.stream()
                        .map(Drawn::question)
                        .filter(it -> !needsMarking(it))
                        .map(it -> markOf(it, it.isRight(answers.get(it.code())) ? 100 : 0, null))
                        .toList();
        return settled(at.isAfter(endsAt) ? endsAt : at, byKey);
    }

    /** Words that were not written need nobody to mark them. */
    private boolean needsMarking(Question it) {
        return it.type().isMarkedByHand() && answers.containsKey(it.code());
    }

    /** A person marks an answer in words. */
    public Attempt marked(Question question, int percent, PersonId by) {
        var all = new ArrayList<>(marks);
        all.removeIf(it -> it.code().equals(question.code()));
        all.add(markOf(question, percent, by));
        return settled(Objects.requireNonNull(closedAt), all);
    }

    private static Mark markOf(Question it, int percent, @Nullable PersonId by) {
        return new Mark(it.code(), it.critical(), percent, by);
    }

    private Attempt settled(Instant at, List<Mark> all) {
        var next = all.size() == drawn.size() ? AttemptState.CLOSED : AttemptState.MARKING;
        return with(answers, next, at, all);
    }

    private Attempt with(
            Map<String, Response> given,
            AttemptState next,
            @Nullable Instant closed,
            List<Mark> all) {
        return new Attempt(
                id,
                organization,
                quiz,
                enrolment,
                person,
                number,
                seed,
                passMark,
                drawn,
                startedAt,
                endsAt,
                given,
                next,
                closed,
                all,
                next == AttemptState.CLOSED ? Score.of(all, passMark) : null,
                version + 1);
    }
}
