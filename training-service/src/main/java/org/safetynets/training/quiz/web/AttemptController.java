package org.safetynets.training.quiz.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.training.quiz.application.ClosingAttempts;
import org.safetynets.training.quiz.application.TakingQuizzes;
import org.safetynets.training.quiz.domain.Attempt;
import org.safetynets.training.quiz.domain.AttemptState;
import org.safetynets.training.quiz.domain.Attempts;
import org.safetynets.training.quiz.domain.Exceptions;
import org.safetynets.training.quiz.domain.QuizPolicy;
import org.safetynets.training.quiz.domain.Quizzes;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Taking a quiz; trainers may look on, and see the key once a try is over. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}")
@AllowSignedIn
class AttemptController {

    private final TakingQuizzes taking;
    private final ClosingAttempts closing;
    private final Quizzes quizzes;
    private final Attempts attempts;
    private final Exceptions exceptions;
    private final AuditTrail trail;

    AttemptController(
            TakingQuizzes taking,
            ClosingAttempts closing,
            Quizzes quizzes,
            Attempts attempts,
            Exceptions exceptions,
            AuditTrail trail) {
        this.taking = taking;
        this.closing = closing;
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.exceptions = exceptions;
        this.trail = trail;
    }

    @PostMapping("/quizzes/{quizId}/attempts")
    @ResponseStatus(HttpStatus.CREATED)
    AttemptView begin(@PathVariable UUID organizationId, @PathVariable UUID quizId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        attempts.of(organization, quizId, caller.personId())
                .forEach(it -> closing.closeIfOver(organization, it.id()));
        return quizzes.find(organization, quizId)
                .flatMap(it -> taking.begin(it, caller.personId()))
                .map(it -> AttemptView.of(it, false))
                .orElseThrow(NotFoundException::new);
    }

    /** My own tries at a quiz. */
    @GetMapping("/quizzes/{quizId}/my-attempts")
    List<AttemptSummary> mine(
            @PathVariable UUID organizationId, @PathVariable UUID quizId, Caller caller) {
        return attempts.of(new OrganizationId(organizationId), quizId, caller.personId()).stream()
                .map(AttemptSummary::of)
                .toList();
    }

    @GetMapping("/attempts/{attemptId}")
    AttemptView get(
            @PathVariable UUID organizationId, @PathVariable UUID attemptId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var found = current(organization, attemptId);
        if (found.person().equals(caller.personId())) {
            return AttemptView.of(found, mayLearnTheKey(found));
        }
        if (!caller.has(organization, Role.TRAINER)) {
            throw new NotFoundException();
        }
        trail.note(
                AuditEntry.by(caller, "quiz-attempt.read")
                        .in(organization)
                        .on("quiz-attempt", attemptId)
                        .about(found.person()));
        return AttemptView.of(found, true);
    }

    @PutMapping("/attempts/{attemptId}/answers/{question}")
    AttemptView answer(
            @PathVariable UUID organizationId,
            @PathVariable UUID attemptId,
            @PathVariable String question,
            @Valid @RequestBody AnswerRequest request,
            Caller caller) {
        var attempt = own(organizationId, attemptId, caller);
        return AttemptView.of(taking.answer(attempt, question, request.toDomain()), false);
    }

    @PostMapping("/attempts/{attemptId}/hand-in")
    AttemptView handIn(
            @PathVariable UUID organizationId, @PathVariable UUID attemptId, Caller caller) {
        var closed = taking.handIn(own(organizationId, attemptId, caller));
        return AttemptView.of(closed, mayLearnTheKey(closed));
    }

    private Attempt own(UUID organizationId, UUID attemptId, Caller caller) {
        return Optional.of(current(new OrganizationId(organizationId), attemptId))
                .filter(it -> it.person().equals(caller.personId()))
                .orElseThrow(NotFoundException::new);
    }

    /** As it is by the clock, whether the sweep was there already or not. */
    private Attempt current(OrganizationId organization, UUID id) {
        return closing.closeIfOver(organization, id)
                .or(() -> attempts.find(organization, id))
                .orElseThrow(NotFoundException::new);
    }

    /** Once they passed, or have no try left in which the key would help. */
    private boolean mayLearnTheKey(Attempt attempt) {
        if (attempt.state() != AttemptState.CLOSED) {
            return false;
        }
        var organization = attempt.organization();
        var all = attempts.of(organization, attempt.quiz(), attempt.person());
        var unlocked = exceptions.unlocks(organization, attempt.quiz(), attempt.person()).size();
        return all.stream().anyMatch(QuizPolicy::passed)
                || quizzes.find(organization, attempt.quiz())
                        .map(it -> all.size() >= it.attempts() + unlocked)
                        .orElse(true);
    }
}
