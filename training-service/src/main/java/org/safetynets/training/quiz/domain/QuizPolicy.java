package org.safetynets.training.quiz.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.enrolment.domain.OwnEvidence;
import org.safetynets.training.enrolment.domain.RequirementUnknown;
import org.safetynets.training.question.domain.Question;
import org.safetynets.training.question.domain.Response;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.RequirementKind;
import org.safetynets.training.standard.domain.StandardContent;

/** What must be true before a quiz is set, begun, answered and marked. */
public final class QuizPolicy {

    private QuizPolicy() {}

    public static Verdict mayBeSet(Quiz quiz, List<Question> bank, StandardContent standard) {
        var critical = Math.toIntExact(bank.stream().filter(Question::critical).count());
        return Verdict.allowIf(
                        quiz.opensAt().isBefore(quiz.closesAt()),
                        () -> new QuizClosesBeforeItOpens(quiz.opensAt(), quiz.closesAt()))
                .and(() -> assessed(quiz.requirement(), standard))
                .and(() -> assessed(quiz.criticalRequirement(), standard))
                .and(
                        () ->
                                Verdict.allowIf(
                                        quiz.draw() <= bank.size() && quiz.draw() >= critical,
                                        () -> new DrawUnfit(critical, bank.size())));
    }

    private static Verdict assessed(@Nullable String requirement, StandardContent standard) {
        return Verdict.allowIf(
                requirement == null
                        || standard.requirement(requirement)
                                .filter(it -> it.kind() == RequirementKind.ASSESSMENT)
                                .isPresent(),
                () -> new RequirementUnknown(String.valueOf(requirement)));
    }

    /**
     * Whether somebody may begin.
     *
     * @param before their tries so far
     * @param unlocked how many more a trainer has unlocked
     */
    public static Verdict mayBegin(Quiz quiz, List<Attempt> before, int unlocked, Instant at) {
        return Verdict.allowIf(
                        quiz.isOpen(at), () -> new QuizNotOpen(quiz.opensAt(), quiz.closesAt()))
                .and(
                        () ->
                                Verdict.allowIf(
                                        before.stream().noneMatch(QuizPolicy::passed),
                                        QuizPassed::new))
                .and(
                        () ->
                                Verdict.allowIf(
                                        before.stream()
                                                .allMatch(it -> it.state() == AttemptState.CLOSED),
                                        AttemptUnderWay::new))
                .and(
                        () ->
                                Verdict.allowIf(
                                        before.size() < quiz.attempts() + unlocked,
                                        () -> new AttemptsUsedUp(before.size())));
    }

    public static boolean passed(Attempt attempt) {
        var score = attempt.score();
        return score != null && score.passed();
    }

    /** The end is over to the millisecond, and after it there is nothing to answer. */
    public static Verdict mayAnswer(Attempt attempt, String code, Response response, Instant at) {
        return mayClose(attempt, at)
                .and(
                        () ->
                                Verdict.allowIf(
                                        attempt.question(code).isPresent(),
                                        () -> new QuestionNotAsked(code)))
                .and(
                        () ->
                                Verdict.allowIf(
                                        attempt.question(code).orElseThrow().takes(response),
                                        () -> new ResponseUnfit(code)));
    }

    public static Verdict mayClose(Attempt attempt, Instant at) {
        return Verdict.allowIf(
                attempt.state() == AttemptState.OPEN && !attempt.isOver(at),
                () -> new AttemptOver(attempt.endsAt()));
    }

    public static Verdict mayMark(Attempt attempt, String code, PersonId by) {
        return Verdict.allowIf(!by.equals(attempt.person()), OwnEvidence::new)
                .and(
                        () ->
                                Verdict.allowIf(
                                        attempt.state() == AttemptState.MARKING
                                                && attempt.question(code)
                                                        .filter(it -> it.type().isMarkedByHand())
                                                        .isPresent(),
                                        () -> new NothingToMark(code)));
    }
}
