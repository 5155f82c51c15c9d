package org.safetynets.identity.invitation.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.safetynets.identity.invitation.application.Issuing.Issued;
import org.safetynets.identity.invitation.application.Issuing.Refused;
import org.safetynets.identity.invitation.domain.Addressee;
import org.safetynets.identity.invitation.domain.Invitation;
import org.safetynets.identity.invitation.domain.InvitationChanged.Kind;
import org.safetynets.identity.invitation.domain.InvitationChannel;
import org.safetynets.identity.invitation.domain.InvitationCode;
import org.safetynets.identity.invitation.domain.InvitationId;
import org.safetynets.identity.invitation.domain.InvitationStatus;
import org.safetynets.identity.invitation.domain.Invitations;
import org.safetynets.identity.membership.application.ChangingMemberships;
import org.safetynets.identity.membership.domain.RolesNotYoursToGrant;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.Organizations;
import org.safetynets.identity.organization.domain.SuspendedOrganization;
import org.safetynets.platform.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people into organizations. */
@Service
public class IssuingInvitations {

    private final Invitations invitations;
    private final Organizations organizations;
    private final ChangingMemberships changing;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public IssuingInvitations(
            Invitations invitations,
            Organizations organizations,
            ChangingMemberships changing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.organizations = organizations;
        this.changing = changing;
        this.events = events;
        this.clock = clock;
    }

    /** Empty when there is no such organization. */
    @Transactional
    public Optional<Issuing> issue(IssueInvitation command) {
        return organizations.find(command.organization()).map(it -> issue(it, command));
    }

    private Issuing issue(Organization organization, IssueInvitation command) {
        if (!organization.active()) {
            return new Refused(new SuspendedOrganization());
        }
        var by = changing.granter(organization.id(), command.by(), command.byNetworkAdmin());
        if (!by.mayGive(command.roles())) {
            return new Refused(new RolesNotYoursToGrant(command.roles()));
        }
        var code = InvitationCode.random(random);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var done = invitation(command, code, now).done(Kind.ISSUED, command.by(), null, now);
        invitations.save(done.event());
        events.publishEvent(done.event());
        return new Issued(done.invitation(), code);
    }

    private static Invitation invitation(
            IssueInvitation command, InvitationCode code, Instant now) {
        var address = command.address();
        return new Invitation(
                new InvitationId(Ids.next()),
                command.organization(),
                command.roles(),
                address == null ? InvitationChannel.CODE : InvitationChannel.EMAIL,
                command.by(),
                command.byNetworkAdmin(),
                code.hash(),
                address == null ? null : new Addressee(address, code),
                InvitationStatus.OPEN,
                1,
                now,
                now.plus(Invitation.VALID_FOR),
                1);
    }
}
