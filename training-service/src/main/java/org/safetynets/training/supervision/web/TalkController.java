package org.safetynets.training.supervision.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.cohort.web.Zones;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.supervision.application.ActingToday;
import org.safetynets.training.supervision.application.HoldingSessions;
import org.safetynets.training.supervision.domain.Session;
import org.safetynets.training.supervision.domain.SessionResult;
import org.safetynets.training.supervision.domain.SessionState;
import org.safetynets.training.supervision.domain.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * A supervisor's sessions with those they act for.
 *
 * <p>Six collaborators: two for the sessions, two for who may see them, and the clocks.
 */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/supervision")
@AllowRoles(Role.SUPERVISOR)
class TalkController {

    private final HoldingSessions holding;
    private final Sessions sessions;
    private final ActingToday acting;
    private final AuditTrail trail;
    private final OrganizationClock organizations;
    private final Clock clock;

    TalkController(
            HoldingSessions holding,
            Sessions sessions,
            ActingToday acting,
            AuditTrail trail,
            OrganizationClock organizations,
            Clock clock) {
        this.holding = holding;
        this.sessions = sessions;
        this.acting = acting;
        this.trail = trail;
        this.organizations = organizations;
        this.clock = clock;
    }

    @PostMapping("/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    SessionView plan(
            @PathVariable UUID organizationId,
            @Valid @RequestBody PlanSessionRequest request,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        return shown(
                holding.plan(
                        new Session(
                                Ids.next(),
                                organization,
                                caller.personId(),
                                request.facilitatorIds().stream()
                                        .map(PersonId::new)
                                        .collect(toUnmodifiableSet()),
                                request.kind(),
                                request.incidentId(),
                                request.plannedFor(),
                                zone(organization, request.timeZone()),
                                request.minutes(),
                                SessionState.PLANNED,
                                null,
                                1)));
    }

    private ZoneId zone(OrganizationId organization, @Nullable String named) {
        return named == null ? organizations.zone(organization) : Zones.of("timeZone", named);
    }

    @PostMapping("/sessions/{sessionId}/held")
    SessionView held(
            @PathVariable UUID organizationId,
            @PathVariable UUID sessionId,
            @Valid @RequestBody HeldRequest request,
            Caller caller) {
        return shown(
                holding.held(
                                new OrganizationId(organizationId),
                                caller.personId(),
                                sessionId,
                                request.minutes(),
                                request.notes())
                        .orElseThrow(NotFoundException::new));
    }

    @PostMapping("/sessions/{sessionId}/missed")
    SessionView missed(
            @PathVariable UUID organizationId, @PathVariable UUID sessionId, Caller caller) {
        return shown(
                holding.missed(new OrganizationId(organizationId), caller.personId(), sessionId)
                        .orElseThrow(NotFoundException::new));
    }

    @PostMapping("/sessions/{sessionId}/cancel")
    SessionView cancel(
            @PathVariable UUID organizationId, @PathVariable UUID sessionId, Caller caller) {
        return shown(
                holding.cancel(new OrganizationId(organizationId), caller.personId(), sessionId)
                        .orElseThrow(NotFoundException::new));
    }

    @GetMapping("/facilitators/{personId}/sessions")
    Page<SessionView> list(
            @PathVariable UUID organizationId,
            @PathVariable UUID personId,
            PageRequest page,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var facilitator = new PersonId(personId);
        if (!acting.supervises(organization, caller.personId(), facilitator)) {
            throw new NotFoundException();
        }
        trail.note(
                AuditEntry.by(caller, "sessions.read")
                        .in(organization)
                        .on("person", facilitator)
                        .about(facilitator));
        var slice = sessions.of(organization, facilitator, new Range(page.offset(), page.size()));
        return Page.of(slice.items(), page, slice.total())
                .map(it -> SessionView.of(it, clock.instant()));
    }

    private SessionView shown(SessionResult result) {
        return switch (result) {
            case SessionResult.Changed(var session) -> SessionView.of(session, clock.instant());
            case SessionResult.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
