package org.safetynets.identity.imports.application;

import java.util.Optional;
import java.util.Set;
import org.safetynets.identity.imports.domain.Invitations;
import org.safetynets.identity.invitation.application.IssueInvitation;
import org.safetynets.identity.invitation.application.Issuing;
import org.safetynets.identity.invitation.application.Issuing.Issued;
import org.safetynets.identity.invitation.application.Issuing.Refused;
import org.safetynets.identity.invitation.application.IssuingInvitations;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Invites as a network administrator would, one by one; only they hand in files. */
@Component
class InvitingByMail implements Invitations {

    private final IssuingInvitations issuing;

    InvitingByMail(IssuingInvitations issuing) {
        this.issuing = issuing;
    }

    @Override
    public Optional<Refusal> invite(
            OrganizationId organization, String email, Set<MemberRole> roles, PersonId by) {
        return issuing.issue(new IssueInvitation(organization, roles, email, by, true))
                .flatMap(InvitingByMail::refusal);
    }

    private static Optional<Refusal> refusal(Issuing result) {
        return switch (result) {
            case Issued _ -> Optional.empty();
            case Refused(var reason) -> Optional.of(reason);
        };
    }
}
