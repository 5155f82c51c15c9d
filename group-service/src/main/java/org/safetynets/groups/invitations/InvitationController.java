package org.safetynets.groups.invitations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.application.GroupAccess;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Inviting into a group that nobody finds, by a code that is handed over: nobody is written to, and
 * nobody but whoever uses it learns which group it is. One who was invited asks to join as
 * everybody does, and a person decides.
 */
@RestController
class InvitationController {

    private static final String OF_GROUP =
            "/api/groups/organizations/{organizationId}/groups/{groupId}/invitations";

    private final GroupAccess access;
    private final Invitations invitations;
    private final Inviting inviting;

    InvitationController(GroupAccess access, Invitations invitations, Inviting inviting) {
        this.access = access;
        this.invitations = invitations;
        this.inviting = inviting;
    }

    /**
     * An invitation that counts; by whom it was used is told nobody.
     *
     * @param madeBy missing when they were erased
     * @param expiresAt from when on it counts no more
     * @param code told once, when it is made
     */
    record InvitationResponse(
            UUID invitationId,
            @Nullable UUID madeBy,
            Instant madeAt,
            Instant expiresAt,
            boolean used,
            @Nullable String code) {

        static InvitationResponse of(Invitation it, @Nullable InvitationCode code) {
            return new InvitationResponse(
                    it.id(),
                    it.madeBy(),
                    it.madeAt(),
                    it.forgetAt(),
                    it.usedBy() != null,
                    code == null ? null : code.inFours());
        }

        @Override
        public String toString() {
            return "InvitationResponse[" + invitationId + "]";
        }
    }

    /** A code as it was typed. */
    record CodeRequest(@NotBlank @Size(max = 60) String code) {

        @Override
        public String toString() {
            return "CodeRequest[…]";
        }
    }

    /** Where one may ask now. */
    record InvitedResponse(UUID organizationId, UUID groupId) {}

    /** By who coordinates or leads the group. */
    @PostMapping(OF_GROUP)
    @AllowRoles({Role.COORDINATOR, Role.FACILITATOR})
    @ResponseStatus(HttpStatus.CREATED)
    InvitationResponse invite(
            @PathVariable UUID organizationId, @PathVariable UUID groupId, Caller caller) {
        var made = inviting.invite(group(organizationId, groupId, caller), caller.personId());
        return InvitationResponse.of(made.invitation(), made.code());
    }

    @GetMapping(OF_GROUP)
    @AllowRoles({Role.COORDINATOR, Role.FACILITATOR})
    Page<InvitationResponse> list(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            PageRequest page,
            Caller caller) {
        return invitations
                .page(group(organizationId, groupId, caller), page)
                .map(it -> InvitationResponse.of(it, null));
    }

    /** Whoever used it sees the group no more; what they asked for meanwhile stays asked. */
    @DeleteMapping(OF_GROUP + "/{invitationId}")
    @AllowRoles({Role.COORDINATOR, Role.FACILITATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID invitationId,
            Caller caller) {
        var group = group(organizationId, groupId, caller);
        if (!inviting.takeBack(group, invitationId, caller.personId())) {
            throw new NotFoundException();
        }
    }

    /** Makes it the caller's; the code travels in the body, since addresses end up in logs. */
    @PostMapping("/api/groups/mine/invitations")
    @AllowSignedIn
    InvitedResponse use(@Valid @RequestBody CodeRequest request, Caller caller) {
        var used = inviting.use(new InvitationCode(request.code()), caller.personId());
        return new InvitedResponse(used.organizationId(), used.groupId());
    }

    private Group group(UUID organizationId, UUID groupId, Caller caller) {
        return access.run(caller, new OrganizationId(organizationId), new GroupId(groupId))
                .orElseThrow(NotFoundException::new);
    }
}
