package org.safetynets.identity.projection.application;

import org.safetynets.identity.membership.domain.MembershipChanged;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationCreated;
import org.safetynets.identity.projection.domain.Projections;
import org.safetynets.identity.projection.domain.Target;
import org.safetynets.identity.projection.domain.Target.OfMember;
import org.safetynets.identity.projection.domain.Target.OfOrganization;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts every change on the work list, in its own transaction, and has it tried right after. */
@Component
class AskingForProjection {

    private final Projections projections;
    private final Nudge nudge;

    AskingForProjection(Projections projections, Nudge nudge) {
        this.projections = projections;
        this.nudge = nudge;
    }

    /** Later changes of an organization are nothing to Keycloak, which knows it by its id alone. */
    @EventListener
    void on(OrganizationCreated event) {
        var organization = event.organization();
        ask(new OfOrganization(organization.id()), organization.version(), false);
    }

    @EventListener
    void on(MembershipChanged event) {
        var membership = event.membership();
        var target = new OfMember(membership.organization(), membership.person());
        ask(target, membership.version(), event.takesRoles());
    }

    private void ask(Target target, long version, boolean endSessions) {
        projections.ask(target, version, endSessions);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        nudge.give();
                    }
                });
    }
}
