package org.safetynets.training.quiz.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Source;
import org.safetynets.training.enrolment.application.Crediting;
import org.safetynets.training.enrolment.application.Shown;
import org.safetynets.training.enrolment.domain.RecordingResult;
import org.safetynets.training.quiz.domain.Attempt;
import org.safetynets.training.quiz.domain.Attempts;
import org.safetynets.training.quiz.domain.Quiz;
import org.safetynets.training.quiz.domain.QuizPolicy;
import org.safetynets.training.quiz.domain.Quizzes;
import org.safetynets.training.shared.application.Rules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends tries, by the person's hand or by the clock, and counts what came of them. */
@Service
public class ClosingAttempts {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingAttempts.class);

    private final Attempts attempts;
    private final Quizzes quizzes;
    private final Crediting crediting;
    private final Clock clock;

    public ClosingAttempts(Attempts attempts, Quizzes quizzes, Crediting crediting, Clock clock) {
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.crediting = crediting;
        this.clock = clock;
    }

    /** Reads it again: it may have been handed in, or closed by another instance. */
    @Transactional
    public Optional<Attempt> closeIfOver(OrganizationId organization, UUID id) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return attempts.find(organization, id)
                .filter(it -> it.isOver(now))
                .map(it -> close(it, now));
    }

    Attempt close(Attempt attempt, Instant at) {
        var closed = attempt.closed(at);
        attempts.save(closed);
        count(closed);
        return closed;
    }

    /** Empty when there is no such try. */
    @Transactional
    public Optional<Attempt> mark(
            OrganizationId organization, UUID id, String code, int percent, PersonId by) {
        return attempts.find(organization, id)
                .map(
                        it -> {
                            Rules.require(QuizPolicy.mayMark(it, code, by));
                            var question = it.question(code).orElseThrow();
                            var marked = it.marked(question, percent, by);
                            attempts.save(marked);
                            count(marked);
                            return marked;
                        });
    }

    private void count(Attempt it) {
        var score = it.score();
        if (score == null || !score.passed()) {
            return;
        }
        var quiz = quizzes.find(it.organization(), it.quiz()).orElseThrow();
        count(it, quiz, quiz.requirement(), score.percent());
        var critical = quiz.criticalRequirement();
        if (critical != null) {
            count(it, quiz, critical, BigDecimal.valueOf(100));
        }
    }

    /**
     * A try is over even where its enrolment takes no more evidence: then it counts for nothing.
     */
    private void count(Attempt it, Quiz quiz, String requirement, BigDecimal percent) {
        var result =
                crediting.attempt(
                        new Shown(
                                it.organization(),
                                it.enrolment(),
                                requirement,
                                percent,
                                quiz.setBy(),
                                Source.Kind.QUIZ,
                                it.id()));
        if (result instanceof RecordingResult.Refused(var reason)) {
            LOG.info("attempt {} counts for nothing: {}", it.id(), reason);
        }
    }
}
