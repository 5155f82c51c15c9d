package org.safetynets.training.quiz.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.EnrolmentStatus;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.question.domain.QuestionBanks;
import org.safetynets.training.question.domain.Response;
import org.safetynets.training.quiz.domain.Attempt;
import org.safetynets.training.quiz.domain.Attempts;
import org.safetynets.training.quiz.domain.Drawing;
import org.safetynets.training.quiz.domain.Exceptions;
import org.safetynets.training.quiz.domain.Leeway;
import org.safetynets.training.quiz.domain.Quiz;
import org.safetynets.training.quiz.domain.QuizPolicy;
import org.safetynets.training.shared.application.Rules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A candidate begins a try, answers as they go, and hands it in. */
@Service
public class TakingQuizzes {

    private final Attempts attempts;
    private final QuestionBanks banks;
    private final Enrolments enrolments;
    private final Exceptions exceptions;
    private final ClosingAttempts closing;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    public TakingQuizzes(
            Attempts attempts,
            QuestionBanks banks,
            Enrolments enrolments,
            Exceptions exceptions,
            ClosingAttempts closing,
            Clock clock) {
        this.attempts = attempts;
        this.banks = banks;
        this.enrolments = enrolments;
        this.exceptions = exceptions;
        this.closing = closing;
        this.clock = clock;
    }

    /** Empty for somebody who does not learn in the quiz's cohort. */
    @Transactional
    public Optional<Attempt> begin(Quiz quiz, PersonId person) {
        return enrolments
                .find(quiz.organizationId(), new CohortId(quiz.cohortId()), person)
                .filter(it -> it.status() == EnrolmentStatus.ACTIVE)
                .map(it -> begin(quiz, it));
    }

    private Attempt begin(Quiz quiz, Enrolment enrolment) {
        var person = enrolment.person();
        var organization = quiz.organizationId();
        var before = attempts.of(organization, quiz.id(), person);
        var unlocked = exceptions.unlocks(organization, quiz.id(), person).size();
        Rules.require(QuizPolicy.mayBegin(quiz, before, unlocked, now()));
        var seed = seeds.nextLong();
        var bank = banks.find(quiz.standard(), quiz.module()).orElseThrow();
        var begun =
                Attempt.begin(
                        Ids.next(),
                        quiz,
                        enrolment.id(),
                        person,
                        before.size() + 1,
                        seed,
                        Drawing.draw(bank.questions(), quiz.draw(), seed),
                        now(),
                        exceptions
                                .leeway(organization, person)
                                .map(Leeway::extraPercent)
                                .orElse(0));
        attempts.add(begun);
        return begun;
    }

    /** Keeps an answer, unless the try is over. */
    @Transactional
    public Attempt answer(Attempt found, String code, Response response) {
        var attempt = attempts.find(found.organization(), found.id()).orElseThrow();
        Rules.require(QuizPolicy.mayAnswer(attempt, code, response, now()));
        var answered = attempt.answered(code, response);
        attempts.save(answered);
        return answered;
    }

    @Transactional
    public Attempt handIn(Attempt found) {
        var attempt = attempts.find(found.organization(), found.id()).orElseThrow();
        Rules.require(QuizPolicy.mayClose(attempt, now()));
        return closing.close(attempt, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
