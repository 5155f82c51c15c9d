package org.safetynets.training.quiz.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Etags;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.quiz.application.ClosingAttempts;
import org.safetynets.training.quiz.application.SettingQuizzes;
import org.safetynets.training.quiz.domain.Attempts;
import org.safetynets.training.quiz.domain.ItemStatistic;
import org.safetynets.training.quiz.domain.Quiz;
import org.safetynets.training.quiz.domain.Quizzes;
import org.safetynets.training.shared.domain.Range;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One quiz, for those who run it. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}")
@AllowRoles(Role.TRAINER)
class RunningQuizController {

    private final SettingQuizzes setting;
    private final ClosingAttempts closing;
    private final Quizzes quizzes;
    private final Attempts attempts;
    private final AuditTrail trail;

    RunningQuizController(
            SettingQuizzes setting,
            ClosingAttempts closing,
            Quizzes quizzes,
            Attempts attempts,
            AuditTrail trail) {
        this.setting = setting;
        this.closing = closing;
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.trail = trail;
    }

    @PutMapping("/quizzes/{quizId}")
    ResponseEntity<QuizView> change(
            @PathVariable UUID organizationId,
            @PathVariable UUID quizId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody QuizRequest request,
            Caller caller) {
        var changed =
                setting.change(
                                new OrganizationId(organizationId),
                                quizId,
                                it -> {
                                    Etags.requireMatch(ifMatch, it.version());
                                    return request.changed(it, caller.personId());
                                })
                        .orElseThrow(NotFoundException::new);
        return ResponseEntity.ok().eTag(Etags.of(changed.version())).body(QuizView.of(changed));
    }

    @GetMapping("/quizzes/{quizId}/attempts")
    Page<AttemptSummary> attempts(
            @PathVariable UUID organizationId,
            @PathVariable UUID quizId,
            PageRequest page,
            Caller caller) {
        var quiz = quiz(organizationId, quizId);
        var slice =
                attempts.of(quiz.organizationId(), quizId, new Range(page.offset(), page.size()));
        note(caller, "quiz-attempts.read", quiz);
        return Page.of(slice.items(), page, slice.total()).map(AttemptSummary::of);
    }

    /** Of finished tries: how each question does. */
    @GetMapping("/quizzes/{quizId}/statistics")
    List<ItemStatistic> statistics(@PathVariable UUID organizationId, @PathVariable UUID quizId) {
        return attempts.statistics(quiz(organizationId, quizId).organizationId(), quizId);
    }

    /** After a remediation: another try for one person. */
    @PostMapping("/quizzes/{quizId}/unlocks")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(
            @PathVariable UUID organizationId,
            @PathVariable UUID quizId,
            @Valid @RequestBody UnlockRequest request,
            Caller caller) {
        var quiz = quiz(organizationId, quizId);
        var person = new PersonId(request.personId());
        setting.unlock(quiz, person, request.reason(), caller.personId());
        trail.note(
                AuditEntry.by(caller, "quiz.unlocked")
                        .in(quiz.organizationId())
                        .on("quiz", quizId)
                        .about(person));
    }

    @PostMapping("/attempts/{attemptId}/marks")
    AttemptView mark(
            @PathVariable UUID organizationId,
            @PathVariable UUID attemptId,
            @Valid @RequestBody MarkRequest request,
            Caller caller) {
        return closing.mark(
                        new OrganizationId(organizationId),
                        attemptId,
                        request.question(),
                        request.percent(),
                        caller.personId())
                .map(it -> AttemptView.of(it, true))
                .orElseThrow(NotFoundException::new);
    }

    private Quiz quiz(UUID organizationId, UUID quizId) {
        return quizzes.find(new OrganizationId(organizationId), quizId)
                .orElseThrow(NotFoundException::new);
    }

    private void note(Caller caller, String action, Quiz quiz) {
        trail.note(AuditEntry.by(caller, action).in(quiz.organizationId()).on("quiz", quiz.id()));
    }
}
