package org.safetynets.groups.invitations;

import java.util.UUID;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes invitations and takes them back; each leaves a note of who did, not of whom it is for. */
@Service
class Inviting {

    private final Invitations invitations;
    private final AuditTrail trail;

    Inviting(Invitations invitations, AuditTrail trail) {
        this.invitations = invitations;
        this.trail = trail;
    }

    /** An invitation with its code, which we do not know any more after this. */
    record Made(Invitation invitation, InvitationCode code) {}

    @Transactional
    public Made invite(Group group, PersonId by) {
        var code = InvitationCode.random();
        var made = invitations.make(group, by, code);
        note(by, "group-invitation.made", group);
        return new Made(made, code);
    }

    /** False when there is none that is open. */
    @Transactional
    public boolean takeBack(Group group, UUID invitation, PersonId by) {
        var gone = invitations.takeBack(group, invitation);
        if (gone) {
            note(by, "group-invitation.taken-back", group);
        }
        return gone;
    }

    private void note(PersonId by, String action, Group group) {
        trail.note(
                AuditEntry.by(by, action)
                        .in(group.organizationId())
                        .on("group", group.id().value()));
    }
}
