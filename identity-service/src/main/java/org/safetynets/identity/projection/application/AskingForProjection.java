package org.safetynets.identity.projection.application;

import org.safetynets.identity.membership.domain.Membership;
import org.safetynets.identity.membership.domain.MembershipChanged;
import org.safetynets.identity.membership.domain.Memberships;
import org.safetynets.identity.organization.domain.OrganizationEvent;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationActivated;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationCreated;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationSuspended;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationUpdated;
import org.safetynets.identity.person.domain.Person;
import org.safetynets.identity.person.domain.PersonChanged;
import org.safetynets.identity.projection.domain.Projections;
import org.safetynets.identity.projection.domain.Target;
import org.safetynets.identity.projection.domain.Target.OfMember;
import org.safetynets.identity.projection.domain.Target.OfOrganization;
import org.safetynets.identity.projection.domain.Target.OfPerson;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts every change on the work list, in its own transaction, and has it tried right after. */
@Component
class AskingForProjection {

    private final Projections projections;
    private final Memberships memberships;
    private final Nudge nudge;

    AskingForProjection(Projections projections, Memberships memberships, Nudge nudge) {
        this.projections = projections;
        this.memberships = memberships;
        this.nudge = nudge;
    }

    /** Other words of an organization are nothing to Keycloak, which knows it by its id alone. */
    @EventListener
    void on(OrganizationEvent event) {
        var target = new OfOrganization(event.organization().id());
        switch (event) {
            case OrganizationCreated _, OrganizationActivated _ -> ask(target, false);
            case OrganizationSuspended _ -> ask(target, true);
            case OrganizationUpdated _ -> {}
        }
    }

    @EventListener
    void on(MembershipChanged event) {
        ask(target(event.membership()), event.takesRoles());
    }

    @EventListener
    void on(PersonChanged event) {
        switch (event.kind()) {
            case RENAMED -> ask(new OfPerson(event.person().id()), false);
            case DEACTIVATED -> askForAll(event.person(), true);
            case REACTIVATED -> askForAll(event.person(), false);
            case REGISTERED, WARNED_UNUSED -> {}
        }
    }

    /** The roles of somebody at rest are in no token; the last to go ends what was signed in. */
    private void askForAll(Person person, boolean endSessions) {
        ask(new OfPerson(person.id()), endSessions);
        memberships.heldBy(person.id()).forEach(it -> ask(target(it), endSessions));
    }

    private static Target target(Membership membership) {
        return new OfMember(membership.organization(), membership.person());
    }

    private void ask(Target target, boolean endSessions) {
        projections.ask(target, endSessions);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        nudge.give();
                    }
                });
    }
}
