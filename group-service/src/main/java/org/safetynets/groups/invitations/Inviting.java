package org.safetynets.groups.invitations;

import java.time.Clock;
import java.util.UUID;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.group.domain.Visibility;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes invitations and takes them back; each leaves a note of who did, not of whom it is for. */
@Service
class Inviting {

    /** More than a group has seats; who hands out more hands them to whom they do not know. */
    private static final int MOST_UNUSED = 50;

    private final Invitations invitations;
    private final Groups groups;
    private final Placements placements;
    private final AuditTrail trail;
    private final Clock clock;

    Inviting(
            Invitations invitations,
            Groups groups,
            Placements placements,
            AuditTrail trail,
            Clock clock) {
        this.invitations = invitations;
        this.groups = groups;
        this.placements = placements;
        this.trail = trail;
        this.clock = clock;
    }

    /** An invitation with its code, which we do not know any more after this. */
    record Made(Invitation invitation, InvitationCode code) {}

    /** Into a group that somebody could ask to join because of it. */
    @Transactional
    public Made invite(Group group, PersonId by) {
        if (group.profile().visibility() == Visibility.PUBLIC) {
            throw new RefusedException(new GroupIsPublic());
        }
        if (!group.takesRequestsOfInvited(clock.instant())) {
            throw new RefusedException(new GroupTakesNobody());
        }
        if (invitations.unused(group) >= MOST_UNUSED) {
            throw new RefusedException(new TooManyInvitations(MOST_UNUSED));
        }
        var code = InvitationCode.random();
        var made = invitations.make(group, by, code);
        note(by, "group-invitation.made", group);
        return new Made(made, code);
    }

    /** Makes it the person's; whoever comes while the group takes nobody may come again. */
    public Invitation use(InvitationCode code, PersonId person) {
        var found = invitations.find(code, person).filter(it -> !keptOut(it, person));
        if (found.isEmpty()) {
            throw new RefusedException(new InvitationNotValid());
        }
        var invitation = found.get();
        if (person.value().equals(invitation.usedBy())) {
            return invitation;
        }
        if (!takesRequests(invitation)) {
            throw new RefusedException(new GroupTakesNobody());
        }
        if (!invitations.give(invitation, person) && invitations.find(code, person).isEmpty()) {
            throw new RefusedException(new InvitationNotValid());
        }
        return invitation;
    }

    private boolean keptOut(Invitation it, PersonId person) {
        return placements.keptOut(
                new OrganizationId(it.organizationId()), new GroupId(it.groupId()), person);
    }

    private boolean takesRequests(Invitation it) {
        return groups.find(new OrganizationId(it.organizationId()), new GroupId(it.groupId()))
                .filter(group -> group.takesRequestsOfInvited(clock.instant()))
                .isPresent();
    }

    /** False when there is none. */
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
