package org.safetynets.identity.membership.messaging;

import org.safetynets.identity.membership.domain.MembershipChanged;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes who gave and took roles; why is kept with the membership. */
@Component
class MembershipAudit {

    private final AuditTrail trail;

    MembershipAudit(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(MembershipChanged event) {
        var membership = event.membership();
        trail.note(
                AuditEntry.by(event.by(), action(event))
                        .in(membership.organization())
                        .on("membership", membership.id().value())
                        .about(membership.person()));
    }

    private static String action(MembershipChanged event) {
        return switch (event.kind()) {
            case GRANTED -> "roles.granted";
            case CHANGED -> event.takesRoles() ? "roles.changed" : "roles.granted";
            case ENDED -> "roles.removed";
        };
    }
}
