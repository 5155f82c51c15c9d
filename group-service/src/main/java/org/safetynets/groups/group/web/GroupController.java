package org.safetynets.groups.group.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.application.DraftingGroups;
import org.safetynets.groups.group.application.GroupAccess;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.purpose.domain.Purpose;
import org.safetynets.groups.purpose.domain.PurposeCode;
import org.safetynets.groups.purpose.domain.Purposes;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Etags;
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

/** Groups of an organization, for its staff. */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/groups")
class GroupController {

    private final DraftingGroups drafting;
    private final GroupAccess access;
    private final Purposes purposes;
    private final GroupResponses responses;
    private final ScheduleCheck schedules;

    GroupController(
            DraftingGroups drafting,
            GroupAccess access,
            Purposes purposes,
            GroupResponses responses,
            ScheduleCheck schedules) {
        this.drafting = drafting;
        this.access = access;
        this.purposes = purposes;
        this.responses = responses;
        this.schedules = schedules;
    }

    @PostMapping
    @AllowRoles(Role.COORDINATOR)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<GroupResponse> draft(
            @PathVariable UUID organizationId, @Valid @RequestBody GroupRequest request) {
        requireActive(request.purpose());
        var profile = request.profile(schedules.plan(request.schedule(), null));
        var group = drafting.draft(new OrganizationId(organizationId), profile, request.capacity());
        return ResponseEntity.created(address(group))
                .eTag(Etags.of(group.version()))
                .body(responses.of(group));
    }

    @GetMapping("/{groupId}")
    @AllowRoles({
        Role.COORDINATOR,
        Role.SAFETY_LEAD,
        Role.TRAINER,
        Role.SUPERVISOR,
        Role.FACILITATOR
    })
    ResponseEntity<GroupResponse> group(
            @PathVariable UUID organizationId, @PathVariable UUID groupId, Caller caller) {
        var group = access.read(caller, new OrganizationId(organizationId), new GroupId(groupId));
        return responses.answer(group.orElseThrow(NotFoundException::new));
    }

    /** Changes what is said about a group; needs If-Match. */
    @PutMapping("/{groupId}")
    @AllowRoles(Role.COORDINATOR)
    ResponseEntity<GroupResponse> change(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody GroupRequest request,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var before =
                access.read(caller, organization, new GroupId(groupId))
                        .orElseThrow(NotFoundException::new);
        Etags.requireMatch(ifMatch, before.version());
        if (!before.profile().purpose().value().equals(request.purpose())) {
            requireActive(request.purpose());
        }
        var to = request.profile(schedules.plan(request.schedule(), before.profile().plan()));
        return drafting.change(organization, before.id(), before.version(), to, request.capacity())
                .map(responses::answer)
                .orElseThrow(StaleVersionException::new);
    }

    private void requireActive(String purpose) {
        if (purposes.find(new PurposeCode(purpose)).filter(Purpose::active).isEmpty()) {
            throw new InvalidRequestException("purpose", "is no purpose that new groups may take");
        }
    }

    private static URI address(Group group) {
        return URI.create(
                "/api/groups/organizations/%s/groups/%s"
                        .formatted(group.organizationId(), group.id()));
    }
}
