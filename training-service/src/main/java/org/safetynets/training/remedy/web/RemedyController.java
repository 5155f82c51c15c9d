package org.safetynets.training.remedy.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.training.remedy.application.AskForRemedy;
import org.safetynets.training.remedy.application.AskingForRemedies;
import org.safetynets.training.remedy.domain.RemedyResult;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a supervisor asks after a severe incident. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/supervision/remedies")
@AllowRoles(Role.SUPERVISOR)
class RemedyController {

    private final AskingForRemedies asking;
    private final AuditTrail trail;

    RemedyController(AskingForRemedies asking, AuditTrail trail) {
        this.asking = asking;
        this.trail = trail;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RemedyView ask(
            @PathVariable UUID organizationId,
            @Valid @RequestBody RemedyRequest request,
            Caller caller) {
        var command =
                new AskForRemedy(
                        new OrganizationId(organizationId),
                        new PersonId(request.facilitatorId()),
                        request.incidentId(),
                        request.requirement(),
                        request.until(),
                        request.reason(),
                        caller.personId());
        var asked = shown(asking.ask(command).orElseThrow(NotFoundException::new));
        note("remedy.asked", asked, caller);
        return asked;
    }

    @GetMapping
    List<RemedyView> of(
            @PathVariable UUID organizationId, @RequestParam UUID facilitatorId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var facilitator = new PersonId(facilitatorId);
        var asked =
                asking.of(organization, caller.personId(), facilitator)
                        .orElseThrow(NotFoundException::new);
        trail.note(
                AuditEntry.by(caller, "remedies.read")
                        .in(organization)
                        .on("person", facilitator)
                        .about(facilitator));
        return asked.stream().map(RemedyView::of).toList();
    }

    @PostMapping("/{remedyId}/withdraw")
    RemedyView withdraw(
            @PathVariable UUID organizationId, @PathVariable UUID remedyId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var withdrawn =
                shown(
                        asking.withdraw(organization, caller.personId(), remedyId)
                                .orElseThrow(NotFoundException::new));
        note("remedy.withdrawn", withdrawn, caller);
        return withdrawn;
    }

    private void note(String action, RemedyView it, Caller caller) {
        trail.note(
                AuditEntry.by(caller, action)
                        .in(new OrganizationId(it.organizationId()))
                        .on("remedy", it.remedyId())
                        .about(new PersonId(it.facilitatorId())));
    }

    private static RemedyView shown(RemedyResult result) {
        return switch (result) {
            case RemedyResult.Changed(var remedy) -> RemedyView.of(remedy);
            case RemedyResult.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
