package org.safetynets.groups.charters;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.application.GroupAccess;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.web.CharterJson;
import org.safetynets.groups.meetings.application.MeetingAccess;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A group's charter: its versions, and who accepted which. */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/groups/{groupId}/charter")
class CharterController {

    private final MeetingAccess members;
    private final GroupAccess staff;
    private final Charters charters;

    CharterController(MeetingAccess members, GroupAccess staff, Charters charters) {
        this.members = members;
        this.staff = staff;
        this.charters = charters;
    }

    /**
     * The charter that counts.
     *
     * @param acceptedVersion the last one the caller accepted
     */
    record CharterResponse(
            int version, CharterJson charter, Instant since, @Nullable Integer acceptedVersion) {}

    record VersionResponse(int version, CharterJson charter, Instant since) {

        static VersionResponse of(CharterVersion it) {
            return new VersionResponse(it.version(), CharterJson.of(it.charter()), it.since());
        }
    }

    record AcceptanceResponse(UUID personId, int version, Instant at) {

        static AcceptanceResponse of(Acceptance it) {
            return new AcceptanceResponse(it.personId(), it.version(), it.at());
        }
    }

    /** For who is seated, leads or coordinates it. */
    @GetMapping
    @AllowSignedIn
    CharterResponse charter(
            @PathVariable UUID organizationId, @PathVariable UUID groupId, Caller caller) {
        var group = known(organizationId, groupId, caller);
        var current = charters.current(group);
        return new CharterResponse(
                current.version(),
                CharterJson.of(current.charter()),
                current.since(),
                charters.accepted(group.organizationId(), group.id(), caller.personId())
                        .map(Acceptance::version)
                        .orElse(null));
    }

    /** Accepts the version that counts, by a member or a facilitator. */
    @PostMapping("/{version}/accept")
    @AllowSignedIn
    AcceptanceResponse accept(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable int version,
            Caller caller) {
        var current = charters.current(known(organizationId, groupId, caller));
        if (current.version() != version) {
            throw new RefusedException(new CharterNotCurrent(current.version()));
        }
        return AcceptanceResponse.of(charters.accept(current, caller.personId()));
    }

    /** All there were, the newest first. */
    @GetMapping("/versions")
    @AllowRoles({Role.COORDINATOR, Role.FACILITATOR})
    List<VersionResponse> versions(
            @PathVariable UUID organizationId, @PathVariable UUID groupId, Caller caller) {
        var group = run(organizationId, groupId, caller);
        return charters.all(group.organizationId(), group.id()).stream()
                .map(VersionResponse::of)
                .toList();
    }

    /** Who accepted which version, the newest first. */
    @GetMapping("/acceptances")
    @AllowRoles({Role.COORDINATOR, Role.FACILITATOR})
    List<AcceptanceResponse> acceptances(
            @PathVariable UUID organizationId, @PathVariable UUID groupId, Caller caller) {
        var group = run(organizationId, groupId, caller);
        return charters.acceptances(group.organizationId(), group.id()).stream()
                .map(AcceptanceResponse::of)
                .toList();
    }

    private Group known(UUID organizationId, UUID groupId, Caller caller) {
        return members.known(caller, new OrganizationId(organizationId), new GroupId(groupId))
                .orElseThrow(NotFoundException::new);
    }

    private Group run(UUID organizationId, UUID groupId, Caller caller) {
        return staff.run(caller, new OrganizationId(organizationId), new GroupId(groupId))
                .orElseThrow(NotFoundException::new);
    }
}
