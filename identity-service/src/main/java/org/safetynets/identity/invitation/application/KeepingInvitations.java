package org.safetynets.identity.invitation.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.safetynets.identity.invitation.domain.Invitation;
import org.safetynets.identity.invitation.domain.InvitationId;
import org.safetynets.identity.invitation.domain.InvitationResult;
import org.safetynets.identity.invitation.domain.InvitationResult.Done;
import org.safetynets.identity.invitation.domain.Invitations;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of invitations until somebody accepts them; empty where there is none. */
@Service
public class KeepingInvitations {

    private final Invitations invitations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public KeepingInvitations(
            Invitations invitations, ApplicationEventPublisher events, Clock clock) {
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Optional<InvitationResult> resend(
            OrganizationId organization, InvitationId id, PersonId by) {
        return change(invitations.find(organization, id), it -> it.resend(by, now()));
    }

    @Transactional
    public Optional<InvitationResult> revoke(
            OrganizationId organization, InvitationId id, PersonId by, String reason) {
        return change(invitations.find(organization, id), it -> it.revoke(by, reason, now()));
    }

    /** Whatever the organization, for those who issued it by themselves. */
    @Transactional
    public Optional<InvitationResult> revoke(InvitationId id, PersonId by, String reason) {
        return change(invitations.find(id), it -> it.revoke(by, reason, now()));
    }

    /** Closes the invitation if its time is over. */
    @Transactional
    public Optional<InvitationResult> expire(InvitationId id) {
        return change(invitations.find(id), it -> it.expire(now()));
    }

    private Optional<InvitationResult> change(
            Optional<Invitation> invitation, Function<Invitation, InvitationResult> how) {
        var result = invitation.map(how);
        if (result.orElse(null) instanceof Done done) {
            invitations.save(done.event());
            events.publishEvent(done.event());
        }
        return result;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
