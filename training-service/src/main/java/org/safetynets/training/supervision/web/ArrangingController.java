package org.safetynets.training.supervision.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.safetynets.platform.Ids;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.supervision.application.Arranging;
import org.safetynets.training.supervision.domain.Absence;
import org.safetynets.training.supervision.domain.Absences;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who supervises whom, who is away, and who covers. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/supervision")
class ArrangingController {

    private final Arranging arranging;
    private final Absences absences;
    private final AuditTrail trail;
    private final OrganizationClock clock;

    ArrangingController(
            Arranging arranging, Absences absences, AuditTrail trail, OrganizationClock clock) {
        this.arranging = arranging;
        this.absences = absences;
        this.trail = trail;
        this.clock = clock;
    }

    @PutMapping("/facilitators/{personId}/supervisor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowRoles(Role.COORDINATOR)
    void assign(
            @PathVariable UUID organizationId,
            @PathVariable UUID personId,
            @Valid @RequestBody AssignRequest request,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var facilitator = new PersonId(personId);
        settled(arranging.assign(organization, facilitator, new PersonId(request.supervisorId())));
        trail.note(
                AuditEntry.by(caller, "supervisor.assigned").in(organization).about(facilitator));
    }

    /** A supervisor's own; a coordinator's for anybody, as when somebody fell ill. */
    @PostMapping("/absences")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowRoles({Role.SUPERVISOR, Role.COORDINATOR})
    AbsenceView takeLeave(
            @PathVariable UUID organizationId,
            @Valid @RequestBody AbsenceRequest request,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var given = request.supervisorId();
        var supervisor = given == null ? caller.personId() : new PersonId(given);
        if (!supervisor.equals(caller.personId()) && !caller.has(organization, Role.COORDINATOR)) {
            throw new NotFoundException();
        }
        var cover = request.coverId();
        var absence =
                new Absence(
                        Ids.next(),
                        organization,
                        supervisor,
                        request.from(),
                        request.through(),
                        cover == null ? null : new PersonId(cover),
                        1);
        settled(arranging.takeLeave(absence));
        trail.note(AuditEntry.by(caller, "supervisor.away").in(organization).about(supervisor));
        return AbsenceView.of(absence);
    }

    @GetMapping("/absences")
    @AllowRoles({Role.SUPERVISOR, Role.COORDINATOR})
    List<AbsenceView> absences(@PathVariable UUID organizationId) {
        var organization = new OrganizationId(organizationId);
        return absences.fromDayOn(organization, clock.now(organization).day()).stream()
                .map(AbsenceView::of)
                .toList();
    }

    @PutMapping("/absences/{absenceId}/cover")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowRoles({Role.SUPERVISOR, Role.COORDINATOR})
    void cover(
            @PathVariable UUID organizationId,
            @PathVariable UUID absenceId,
            @Valid @RequestBody CoverRequest request,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var cover = new PersonId(request.coverId());
        settled(
                arranging
                        .cover(organization, absenceId, cover)
                        .orElseThrow(NotFoundException::new));
        trail.note(AuditEntry.by(caller, "supervisor.covered").in(organization).about(cover));
    }

    @PostMapping("/absences/{absenceId}/back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowRoles({Role.SUPERVISOR, Role.COORDINATOR})
    void back(@PathVariable UUID organizationId, @PathVariable UUID absenceId) {
        if (!arranging.back(new OrganizationId(organizationId), absenceId)) {
            throw new NotFoundException();
        }
    }

    private static void settled(Verdict verdict) {
        if (verdict instanceof Verdict.Refused(var reason)) {
            throw new RefusedException(reason);
        }
    }
}
