package org.safetynets.training.quiz.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.training.quiz.application.SettingQuizzes;
import org.safetynets.training.quiz.domain.Exceptions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What one person needs in every quiz of the organization. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/people/{personId}/quiz-leeway")
@AllowRoles(Role.TRAINER)
class LeewayController {

    private final SettingQuizzes setting;
    private final Exceptions exceptions;
    private final AuditTrail trail;

    LeewayController(SettingQuizzes setting, Exceptions exceptions, AuditTrail trail) {
        this.setting = setting;
        this.exceptions = exceptions;
        this.trail = trail;
    }

    @PutMapping
    LeewayView grant(
            @PathVariable UUID organizationId,
            @PathVariable UUID personId,
            @Valid @RequestBody LeewayRequest request,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var person = new PersonId(personId);
        var granted =
                setting.grant(
                                organization,
                                person,
                                request.extraPercent(),
                                request.reason(),
                                caller.personId())
                        .orElseThrow(NotFoundException::new);
        note(caller, "quiz-leeway.granted", organization, person);
        return LeewayView.of(granted);
    }

    @GetMapping
    LeewayView get(@PathVariable UUID organizationId, @PathVariable UUID personId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var person = new PersonId(personId);
        var found = exceptions.leeway(organization, person).orElseThrow(NotFoundException::new);
        note(caller, "quiz-leeway.read", organization, person);
        return LeewayView.of(found);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID organizationId, @PathVariable UUID personId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var person = new PersonId(personId);
        if (!exceptions.withdraw(organization, person)) {
            throw new NotFoundException();
        }
        note(caller, "quiz-leeway.withdrawn", organization, person);
    }

    private void note(Caller caller, String action, OrganizationId organization, PersonId person) {
        trail.note(AuditEntry.by(caller, action).in(organization).about(person));
    }
}
