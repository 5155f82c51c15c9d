package org.safetynets.training.quiz.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.enrolment.domain.OwnEvidence;
import org.safetynets.training.question.domain.QuestionBanks;
import org.safetynets.training.quiz.domain.Exceptions;
import org.safetynets.training.quiz.domain.Leeway;
import org.safetynets.training.quiz.domain.Quiz;
import org.safetynets.training.quiz.domain.QuizPolicy;
import org.safetynets.training.quiz.domain.Quizzes;
import org.safetynets.training.quiz.domain.Unlock;
import org.safetynets.training.shared.application.Rules;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.StandardContent;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Trainers set quizzes for their cohorts, and grant what one person needs. */
@Service
public class SettingQuizzes {

    private final Quizzes quizzes;
    private final QuestionBanks banks;
    private final Cohorts cohorts;
    private final Standards standards;
    private final Exceptions exceptions;
    private final Enrolments enrolments;
    private final Clock clock;

    public SettingQuizzes(
            Quizzes quizzes,
            QuestionBanks banks,
            Cohorts cohorts,
            Standards standards,
            Exceptions exceptions,
            Enrolments enrolments,
            Clock clock) {
        this.quizzes = quizzes;
        this.banks = banks;
        this.cohorts = cohorts;
        this.standards = standards;
        this.exceptions = exceptions;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /**
     * Sets a quiz.
     *
     * @param draft makes it for the code of the cohort's standard; empty when the organization has
     *     no such cohort
     */
    @Transactional
    public Optional<Quiz> set(
            OrganizationId organization, CohortId cohort, Function<String, Quiz> draft) {
        return cohorts.find(organization, cohort)
                .map(
                        it -> {
                            var standard = standards.find(it.standard()).orElseThrow().content();
                            var quiz = draft.apply(standard.code());
                            requireFit(quiz, standard);
                            quizzes.add(quiz);
                            return quiz;
                        });
    }

    /** Tries under way keep their questions and their ends. */
    @Transactional
    public Optional<Quiz> change(OrganizationId organization, UUID id, UnaryOperator<Quiz> change) {
        return quizzes.find(organization, id)
                .map(
                        it -> {
                            var changed = change.apply(it);
                            var cohort = new CohortId(it.cohortId());
                            var standard =
                                    cohorts.find(organization, cohort)
                                            .flatMap(found -> standards.find(found.standard()))
                                            .orElseThrow();
                            requireFit(changed, standard.content());
                            quizzes.save(changed);
                            return changed;
                        });
    }

    private void requireFit(Quiz quiz, StandardContent standard) {
        var bank =
                banks.find(quiz.standard(), quiz.module())
                        .orElseThrow(
                                () ->
                                        new InvalidRequestException(
                                                "module", "must be one that has questions"));
        Rules.require(QuizPolicy.mayBeSet(quiz, bank.questions(), standard));
    }

    @Transactional
    public void unlock(Quiz quiz, PersonId person, String reason, PersonId by) {
        Rules.require(Verdict.allowIf(!by.equals(person), OwnEvidence::new));
        exceptions.unlock(
                new Unlock(
                        Ids.next(), quiz.organizationId(), quiz.id(), person, reason, by, now()));
    }

    /** Empty when the person learns nothing here: of others nothing is kept. */
    @Transactional
    public Optional<Leeway> grant(
            OrganizationId organization,
            PersonId person,
            int extraPercent,
            String reason,
            PersonId by) {
        Rules.require(Verdict.allowIf(!by.equals(person), OwnEvidence::new));
        if (!enrolments.isAnyOf(organization, person)) {
            return Optional.empty();
        }
        var leeway = new Leeway(organization, person, extraPercent, reason, by, now());
        exceptions.grant(leeway);
        return Optional.of(leeway);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
