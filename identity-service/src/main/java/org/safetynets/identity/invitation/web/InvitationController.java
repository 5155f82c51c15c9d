package org.safetynets.identity.invitation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.identity.invitation.application.Issuing;
import org.safetynets.identity.invitation.application.IssuingInvitations;
import org.safetynets.identity.invitation.application.KeepingInvitations;
import org.safetynets.identity.invitation.domain.InvitationChannel;
import org.safetynets.identity.invitation.domain.InvitationId;
import org.safetynets.identity.invitation.domain.InvitationResult;
import org.safetynets.identity.invitation.domain.Invitations;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.security.StepUp;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invitations into an organization, for those who issue them. */
@RestController
@RequestMapping("/api/identity/organizations/{organizationId}/invitations")
@AllowRoles(value = Role.COORDINATOR, orNetworkAdmin = true)
class InvitationController {

    private final IssuingInvitations issuing;
    private final KeepingInvitations keeping;
    private final Invitations invitations;

    InvitationController(
            IssuingInvitations issuing, KeepingInvitations keeping, Invitations invitations) {
        this.issuing = issuing;
        this.keeping = keeping;
        this.invitations = invitations;
    }

    /**
     * Why it is revoked.
     *
     * @param reason kept with the invitation
     */
    record RevokeRequest(@NotBlank @Size(max = 500) String reason) {}

    /** The code is in this answer and nowhere else, unless it is mailed. */
    @PostMapping
    @StepUp
    @ResponseStatus(HttpStatus.CREATED)
    InvitationResponse issue(
            @PathVariable UUID organizationId,
            @Valid @RequestBody InvitationRequest request,
            Caller caller) {
        var command = request.command(new OrganizationId(organizationId), caller);
        return switch (issuing.issue(command).orElseThrow(NotFoundException::new)) {
            case Issuing.Issued(var invitation, var code) ->
                    InvitationResponse.of(
                            invitation,
                            invitation.channel() == InvitationChannel.CODE ? code : null);
            case Issuing.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    @GetMapping
    Page<InvitationResponse> list(@PathVariable UUID organizationId, PageRequest page) {
        var organization = new OrganizationId(organizationId);
        var some = invitations.list(organization, page.offset(), page.size());
        return Page.of(some, page, invitations.count(organization)).map(InvitationResponse::of);
    }

    @PostMapping("/{invitationId}/resend")
    InvitationResponse resend(
            @PathVariable UUID organizationId, @PathVariable UUID invitationId, Caller caller) {
        return answer(
                keeping.resend(
                        new OrganizationId(organizationId),
                        new InvitationId(invitationId),
                        caller.personId()));
    }

    @PostMapping("/{invitationId}/revoke")
    InvitationResponse revoke(
            @PathVariable UUID organizationId,
            @PathVariable UUID invitationId,
            @Valid @RequestBody RevokeRequest request,
            Caller caller) {
        return answer(
                keeping.revoke(
                        new OrganizationId(organizationId),
                        new InvitationId(invitationId),
                        caller.personId(),
                        request.reason()));
    }

    private static InvitationResponse answer(Optional<InvitationResult> result) {
        return switch (result.orElseThrow(NotFoundException::new)) {
            case InvitationResult.Done it -> InvitationResponse.of(it.invitation());
            case InvitationResult.Refused it -> throw new RefusedException(it.reason());
        };
    }
}
