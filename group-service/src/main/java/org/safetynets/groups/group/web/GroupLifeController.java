package org.safetynets.groups.group.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.application.OpeningGroups;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.GroupResult;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of a group's life: 200 with the group, or 409 with the reason it may not. */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/groups/{groupId}")
@AllowRoles(Role.COORDINATOR)
class GroupLifeController {

    private final OpeningGroups opening;
    private final GroupResponses responses;

    GroupLifeController(OpeningGroups opening, GroupResponses responses) {
        this.opening = opening;
        this.responses = responses;
    }

    @PostMapping("/open")
    ResponseEntity<GroupResponse> open(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @Valid @RequestBody(required = false) @Nullable ReasonRequest request) {
        return answer(
                opening.open(
                        new OrganizationId(organizationId), new GroupId(groupId), reason(request)));
    }

    @PostMapping("/resume")
    ResponseEntity<GroupResponse> resume(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @Valid @RequestBody(required = false) @Nullable ReasonRequest request) {
        return answer(
                opening.resume(
                        new OrganizationId(organizationId), new GroupId(groupId), reason(request)));
    }

    @PostMapping("/pause")
    ResponseEntity<GroupResponse> pause(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @Valid @RequestBody(required = false) @Nullable ReasonRequest request) {
        var organization = new OrganizationId(organizationId);
        return answer(opening.pause(organization, new GroupId(groupId), reason(request)));
    }

    @PostMapping("/close")
    ResponseEntity<GroupResponse> close(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @Valid @RequestBody(required = false) @Nullable ReasonRequest request) {
        var organization = new OrganizationId(organizationId);
        return answer(opening.close(organization, new GroupId(groupId), reason(request)));
    }

    private ResponseEntity<GroupResponse> answer(Optional<GroupResult> result) {
        return result.map(responses::answer).orElseThrow(NotFoundException::new);
    }

    private static @Nullable String reason(@Nullable ReasonRequest request) {
        return request == null ? null : request.reason();
    }
}
