package org.safetynets.groups.incidents.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.incidents.application.HandlingIncidents;
import org.safetynets.groups.incidents.application.IncidentAccess;
import org.safetynets.groups.incidents.domain.Incident;
import org.safetynets.groups.incidents.domain.IncidentId;
import org.safetynets.groups.incidents.domain.IncidentResult;
import org.safetynets.groups.incidents.domain.IncidentState;
import org.safetynets.groups.incidents.domain.Incidents;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The board of incidents: a safety lead sees all, others those they were called about, nobody one
 * about themselves.
 */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/incidents")
@AllowRoles({Role.SAFETY_LEAD, Role.SUPERVISOR, Role.COORDINATOR, Role.TRAINER})
class IncidentController {

    private final IncidentAccess access;
    private final Incidents incidents;
    private final HandlingIncidents handling;
    private final AuditTrail trail;
    private final Clock clock;

    IncidentController(
            IncidentAccess access,
            Incidents incidents,
            HandlingIncidents handling,
            AuditTrail trail,
            Clock clock) {
        this.access = access;
        this.incidents = incidents;
        this.handling = handling;
        this.trail = trail;
        this.clock = clock;
    }

    /** Facts alone, the newest first. */
    @GetMapping
    Page<IncidentResponse> board(
            @PathVariable UUID organizationId,
            @RequestParam(required = false) @Nullable IncidentState state,
            @RequestParam(required = false) @Nullable UUID groupId,
            PageRequest page,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var group = groupId == null ? null : new GroupId(groupId);
        var filter = IncidentAccess.filter(caller, organization, state, group);
        var found =
                incidents.page(organization, filter, page.page(), page.size()).stream()
                        .map(it -> IncidentResponse.listed(it, clock.instant()))
                        .toList();
        return Page.of(found, page, incidents.count(organization, filter));
    }

    /** With what was written; each reading is noted. */
    @GetMapping("/{incidentId}")
    IncidentResponse one(
            @PathVariable UUID organizationId, @PathVariable UUID incidentId, Caller caller) {
        var incident = handled(organizationId, incidentId, caller);
        trail.note(IncidentNotes.of(incident, AuditEntry.by(caller, "incident.read")));
        return answer(incident);
    }

    /** Takes it up: nobody else is called any more. */
    @PostMapping("/{incidentId}/acknowledge")
    IncidentResponse acknowledge(
            @PathVariable UUID organizationId, @PathVariable UUID incidentId, Caller caller) {
        var incident = handled(organizationId, incidentId, caller);
        var result =
                handling.acknowledge(incident.organizationId(), incident.id(), caller.personId());
        return done("incident.acknowledged", result, caller);
    }

    /** Writes to whoever reported it, who is not named. */
    @PostMapping("/{incidentId}/messages")
    IncidentResponse write(
            @PathVariable UUID organizationId,
            @PathVariable UUID incidentId,
            @Valid @RequestBody MessageRequest request,
            Caller caller) {
        var incident = handled(organizationId, incidentId, caller);
        var result =
                handling.write(
                        incident.organizationId(),
                        incident.id(),
                        caller.personId(),
                        request.text().strip());
        return done("incident.written-to-reporter", result, caller);
    }

    /** Needs a review, and a message to whoever reported it. */
    @PostMapping("/{incidentId}/close")
    IncidentResponse close(
            @PathVariable UUID organizationId,
            @PathVariable UUID incidentId,
            @Valid @RequestBody ReviewRequest request,
            Caller caller) {
        var incident = handled(organizationId, incidentId, caller);
        var result =
                handling.close(
                        incident.organizationId(),
                        incident.id(),
                        request.review().strip(),
                        caller.personId());
        return done("incident.closed", result, caller);
    }

    record MessageRequest(@NotBlank @Size(max = 2000) String text) {}

    /** What was learned; least facts, no names. */
    record ReviewRequest(@NotBlank @Size(max = 4000) String review) {}

    private IncidentResponse done(String action, Optional<IncidentResult> result, Caller caller) {
        var incident = IncidentAnswers.of(result);
        trail.note(IncidentNotes.of(incident, AuditEntry.by(caller, action)));
        return answer(incident);
    }

    private IncidentResponse answer(Incident it) {
        return IncidentResponse.of(it, clock.instant());
    }

    private Incident handled(UUID organizationId, UUID incidentId, Caller caller) {
        return access.handled(
                        caller, new OrganizationId(organizationId), new IncidentId(incidentId))
                .orElseThrow(NotFoundException::new);
    }
}
