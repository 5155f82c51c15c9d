package org.safetynets.groups.joining.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.application.GroupAccess;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.joining.application.TakingSeats;
import org.safetynets.groups.joining.domain.Decision;
import org.safetynets.groups.joining.domain.DecisionResult;
import org.safetynets.groups.joining.domain.DecisionResult.Accepted;
import org.safetynets.groups.joining.domain.DecisionResult.Declined;
import org.safetynets.groups.joining.domain.DecisionResult.NotDecided;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
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

/** Requests and the roster, for coordinators and the facilitators of the group. */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/groups/{groupId}")
@AllowRoles({Role.COORDINATOR, Role.FACILITATOR})
class JoinRequestController {

    private final GroupAccess access;
    private final TakingSeats seats;
    private final Placements placements;
    private final AuditTrail trail;
    private final Clock clock;

    JoinRequestController(
            GroupAccess access,
            TakingSeats seats,
            Placements placements,
            AuditTrail trail,
            Clock clock) {
        this.access = access;
        this.seats = seats;
        this.placements = placements;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/join-requests")
    Page<JoinRequestResponse> requests(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @RequestParam(required = false) @Nullable PlacementStatus status,
            PageRequest page,
            Caller caller) {
        var group = group(organizationId, groupId, caller);
        var organization = group.organizationId();
        var wanted = Optional.ofNullable(status);
        var found =
                placements.page(organization, group.id(), wanted, page.page(), page.size()).stream()
                        .map(it -> JoinRequestResponse.of(it, group))
                        .toList();
        note("join-requests.read", group, caller);
        return Page.of(found, page, placements.count(organization, group.id(), wanted));
    }

    @GetMapping("/roster")
    List<RosterEntry> roster(
            @PathVariable UUID organizationId, @PathVariable UUID groupId, Caller caller) {
        var group = group(organizationId, groupId, caller);
        note("roster.read", group, caller);
        return placements.roster(group.organizationId(), group.id()).stream()
                .map(RosterEntry::of)
                .toList();
    }

    /** A seat if one is free, else the end of the waitlist; or a decline. */
    @PostMapping("/join-requests/{joinRequestId}/decision")
    JoinRequestResponse decide(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID joinRequestId,
            @Valid @RequestBody DecisionRequest request,
            Caller caller) {
        var group = group(organizationId, groupId, caller);
        var coordinates = caller.has(group.organizationId(), Role.COORDINATOR);
        if (request.accept() && request.told() != null) {
            throw new InvalidRequestException("told", "must be left out beside an acceptance");
        }
        var decision =
                new Decision(
                        request.accept(),
                        caller.personId(),
                        coordinates,
                        request.reason(),
                        clock.instant(),
                        request.told());
        var id = new PlacementId(joinRequestId);
        return seats.decide(group.organizationId(), group.id(), id, decision)
                .map(it -> answer(it, group))
                .orElseThrow(NotFoundException::new);
    }

    private static JoinRequestResponse answer(DecisionResult result, Group group) {
        return switch (result) {
            case Accepted(var placement, var counted) -> JoinRequestResponse.of(placement, counted);
            case Declined(var placement) -> JoinRequestResponse.of(placement, group);
            case NotDecided(var reason) -> throw new RefusedException(reason);
        };
    }

    private void note(String action, Group group, Caller caller) {
        trail.note(
                AuditEntry.by(caller, action)
                        .in(group.organizationId())
                        .on("group", group.id().value()));
    }

    private Group group(UUID organizationId, UUID groupId, Caller caller) {
        return access.run(caller, new OrganizationId(organizationId), new GroupId(groupId))
                .orElseThrow(NotFoundException::new);
    }
}
