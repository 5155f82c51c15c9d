package org.safetynets.identity.invitation.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import org.safetynets.identity.invitation.application.Opening.Opened;
import org.safetynets.identity.invitation.application.Opening.Refused;
import org.safetynets.identity.invitation.domain.Invitation;
import org.safetynets.identity.invitation.domain.InvitationCode;
import org.safetynets.identity.invitation.domain.InvitationNotValid;
import org.safetynets.identity.invitation.domain.InvitationResult;
import org.safetynets.identity.invitation.domain.Invitations;
import org.safetynets.identity.invitation.domain.TooManyTries;
import org.safetynets.identity.invitation.domain.VainTries;
import org.safetynets.identity.membership.application.ChangingMemberships;
import org.safetynets.identity.membership.application.HoldRoles;
import org.safetynets.identity.membership.domain.Membership;
import org.safetynets.identity.membership.domain.MembershipResult;
import org.safetynets.identity.membership.domain.Memberships;
import org.safetynets.identity.membership.domain.RolesNotYoursToGrant;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens invitations for whoever brings their code, a few wrong ones an hour at most. */
@Service
public class AcceptingInvitations {

    private static final int TRIES = 5;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final Invitations invitations;
    private final VainTries tries;
    private final Memberships memberships;
    private final ChangingMemberships changing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public AcceptingInvitations(
            Invitations invitations,
            VainTries tries,
            Memberships memberships,
            ChangingMemberships changing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.tries = tries;
        this.memberships = memberships;
        this.changing = changing;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Opening look(InvitationCode code, PersonId person) {
        return open(code, person);
    }

    /** Gives the person the roles besides those they hold, in the name of whoever invited them. */
    @Transactional
    public Opening accept(InvitationCode code, PersonId person) {
        return switch (open(code, person)) {
            case Opened(var invitation) -> accept(invitation, person);
            case Refused refused -> refused;
        };
    }

    private Opening open(InvitationCode code, PersonId person) {
        var vain = tries.since(person, now().minus(WINDOW));
        if (vain.size() >= TRIES) {
            return new Refused(new TooManyTries(vain.getFirst().plus(WINDOW)));
        }
        return invitations
                .opened(code)
                .filter(it -> it.usable(now()))
                .<Opening>map(Opened::new)
                .orElseGet(() -> vain(person));
    }

    private Refused vain(PersonId person) {
        tries.note(person, now());
        return new Refused(new InvitationNotValid());
    }

    private Opening accept(Invitation invitation, PersonId person) {
        var refusal = grant(invitation, person);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        return switch (invitation.accept(person, now())) {
            case InvitationResult.Done done -> {
                invitations.save(done.event());
                events.publishEvent(done.event());
                yield new Opened(done.invitation());
            }
            case InvitationResult.Refused(var reason) -> new Refused(reason);
        };
    }

    private Optional<Refusal> grant(Invitation invitation, PersonId person) {
        var roles = new HashSet<>(invitation.roles());
        memberships
                .find(invitation.organization(), person)
                .map(Membership::roles)
                .ifPresent(roles::addAll);
        var command =
                new HoldRoles(
                        invitation.organization(),
                        person,
                        roles,
                        invitation.inviter(),
                        invitation.inviterNetworkAdmin(),
                        null);
        return changing.hold(command)
                .map(AcceptingInvitations::refusal)
                .orElse(Optional.of(new InvitationNotValid()));
    }

    /** Whoever invited and may no longer give the roles has taken the invitation back. */
    private static Optional<Refusal> refusal(MembershipResult result) {
        return switch (result) {
            case MembershipResult.Done _, MembershipResult.Unchanged _ -> Optional.empty();
            case MembershipResult.Refused(RolesNotYoursToGrant _) ->
                    Optional.of(new InvitationNotValid());
            case MembershipResult.Refused(var reason) -> Optional.of(reason);
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
