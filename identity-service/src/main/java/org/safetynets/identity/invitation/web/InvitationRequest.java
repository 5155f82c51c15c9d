package org.safetynets.identity.invitation.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.invitation.application.IssueInvitation;
import org.safetynets.identity.invitation.domain.InvitationChannel;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.security.Caller;

/**
 * Whom to ask into an organization.
 *
 * @param roles what they are to hold there
 * @param email one plain address, for the channel {@code email} alone
 */
public record InvitationRequest(
        @NotEmpty Set<@NotNull MemberRole> roles,
        @NotNull InvitationChannel channel,
        @Nullable
                @Size(max = 254)
                @Pattern(
                        regexp =
                                "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+",
                        message = "must be one e-mail address")
                String email) {

    IssueInvitation command(OrganizationId organization, Caller caller) {
        if ((channel == InvitationChannel.EMAIL) != (email != null)) {
            throw new InvalidRequestException("email", "goes with the channel email, and only so");
        }
        return new IssueInvitation(
                organization, roles, email, caller.personId(), caller.isNetworkAdmin());
    }

    @Override
    public String toString() {
        return "InvitationRequest";
    }
}
