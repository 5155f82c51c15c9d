package org.safetynets.groups.incidents.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.groups.incidents.application.HandlingIncidents;
import org.safetynets.groups.incidents.application.IncidentAccess;
import org.safetynets.groups.incidents.domain.Incident;
import org.safetynets.groups.incidents.domain.IncidentId;
import org.safetynets.groups.incidents.domain.IncidentResult;
import org.safetynets.groups.incidents.domain.Playbook;
import org.safetynets.groups.incidents.domain.Playbooks;
import org.safetynets.groups.incidents.domain.Severity;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Following the playbook of an incident: its severity, its steps, and who need not debrief. */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/incidents/{incidentId}")
@AllowRoles({Role.SAFETY_LEAD, Role.SUPERVISOR, Role.COORDINATOR, Role.TRAINER})
class PlaybookStepController {

    private final IncidentAccess access;
    private final Playbooks playbooks;
    private final HandlingIncidents handling;
    private final AuditTrail trail;
    private final Clock clock;

    PlaybookStepController(
            IncidentAccess access,
            Playbooks playbooks,
            HandlingIncidents handling,
            AuditTrail trail,
            Clock clock) {
        this.access = access;
        this.playbooks = playbooks;
        this.handling = handling;
        this.trail = trail;
        this.clock = clock;
    }

    record SeverityRequest(@NotNull Severity severity) {}

    record StepRequest(boolean done) {}

    /** Graver, or less grave, than it looked; the deadline follows. */
    @PutMapping("/severity")
    IncidentResponse reclassify(
            @PathVariable UUID organizationId,
            @PathVariable UUID incidentId,
            @Valid @RequestBody SeverityRequest request,
            Caller caller) {
        var incident = handled(organizationId, incidentId, caller);
        var grade =
                playbook(incident)
                        .grade(request.severity())
                        .orElseThrow(
                                () ->
                                        new InvalidRequestException(
                                                "severity", "is none this type can have"));
        var result = handling.reclassify(incident.organizationId(), incident.id(), grade);
        return done("incident.reclassified", result, caller);
    }

    /** A step is done, or is not after all. */
    @PutMapping("/steps/{step}")
    IncidentResponse tick(
            @PathVariable UUID organizationId,
            @PathVariable UUID incidentId,
            @PathVariable String step,
            @Valid @RequestBody StepRequest request,
            Caller caller) {
        var incident = handled(organizationId, incidentId, caller);
        if (!playbook(incident).hasStep(step)) {
            throw new NotFoundException();
        }
        var result =
                handling.tick(
                        incident.organizationId(),
                        incident.id(),
                        step,
                        request.done(),
                        caller.personId());
        return done("incident.step", result, caller);
    }

    /** A leader who cannot give a debrief any more stands in nobody's way; by a safety lead. */
    @DeleteMapping("/debriefs/{personId}")
    @AllowRoles(Role.SAFETY_LEAD)
    IncidentResponse excuse(
            @PathVariable UUID organizationId,
            @PathVariable UUID incidentId,
            @PathVariable UUID personId,
            Caller caller) {
        var incident = handled(organizationId, incidentId, caller);
        var result =
                handling.debriefed(
                        incident.organizationId(), incident.id(), new PersonId(personId));
        return done("incident.debrief-excused", result, caller);
    }

    private Playbook playbook(Incident incident) {
        return playbooks.find(incident.type()).orElseThrow(NotFoundException::new);
    }

    private IncidentResponse done(String action, Optional<IncidentResult> result, Caller caller) {
        var incident = IncidentAnswers.of(result);
        trail.note(IncidentNotes.of(incident, AuditEntry.by(caller, action)));
        return IncidentResponse.of(incident, clock.instant());
    }

    private Incident handled(UUID organizationId, UUID incidentId, Caller caller) {
        return access.handled(
                        caller, new OrganizationId(organizationId), new IncidentId(incidentId))
                .orElseThrow(NotFoundException::new);
    }
}
