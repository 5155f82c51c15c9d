package org.safetynets.identity.imports.application;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.identity.imports.domain.Invitations;
import org.safetynets.identity.invitation.application.IssueInvitation;
import org.safetynets.identity.invitation.application.Issuing;
import org.safetynets.identity.invitation.application.Issuing.Issued;
import org.safetynets.identity.invitation.application.Issuing.Refused;
import org.safetynets.identity.invitation.application.IssuingInvitations;
import org.safetynets.identity.invitation.application.KeepingInvitations;
import org.safetynets.identity.invitation.domain.InvitationId;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Invites as a network administrator would, one by one; only they hand in files. */
@Component
class InvitingByMail implements Invitations {

    private static final String WHY = "The file it came from could not be taken in as a whole";

    private final IssuingInvitations issuing;
    private final KeepingInvitations keeping;

    InvitingByMail(IssuingInvitations issuing, KeepingInvitations keeping) {
        this.issuing = issuing;
        this.keeping = keeping;
    }

    @Override
    public Optional<UUID> invite(
            OrganizationId organization, String email, Set<MemberRole> roles, PersonId by) {
        return issuing.issue(new IssueInvitation(organization, roles, email, by, true))
                .flatMap(InvitingByMail::id);
    }

    @Override
    public void takeBack(UUID invitation, PersonId by) {
        keeping.revoke(new InvitationId(invitation), by, WHY);
    }

    private static Optional<UUID> id(Issuing result) {
        return switch (result) {
            case Issued(var invitation, _) -> Optional.of(invitation.id().value());
            case Refused _ -> Optional.empty();
        };
    }
}
