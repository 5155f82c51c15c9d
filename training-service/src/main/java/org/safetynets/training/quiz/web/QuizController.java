package org.safetynets.training.quiz.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.enrolment.application.CohortReaders;
import org.safetynets.training.quiz.application.SettingQuizzes;
import org.safetynets.training.quiz.domain.Quizzes;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Quizzes of a cohort: trainers set them, candidates see when they are. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/cohorts/{cohortId}/quizzes")
class QuizController {

    private final SettingQuizzes setting;
    private final Quizzes quizzes;
    private final CohortReaders readers;

    QuizController(SettingQuizzes setting, Quizzes quizzes, CohortReaders readers) {
        this.setting = setting;
        this.quizzes = quizzes;
        this.readers = readers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowRoles(Role.TRAINER)
    QuizView set(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @Valid @RequestBody QuizRequest request,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        return setting.set(
                        organization,
                        new CohortId(cohortId),
                        standard ->
                                request.quiz(
                                        Ids.next(),
                                        organization,
                                        cohortId,
                                        standard,
                                        caller.personId(),
                                        1))
                .map(QuizView::of)
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping
    @AllowSignedIn
    List<QuizView> list(
            @PathVariable UUID organizationId, @PathVariable UUID cohortId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var cohort = readers.require(organization, new CohortId(cohortId), caller);
        return quizzes.of(organization, cohort.id()).stream().map(QuizView::of).toList();
    }
}
