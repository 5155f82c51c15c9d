package org.safetynets.identity.organization.messaging;

import org.safetynets.identity.organization.domain.OrganizationEvent;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.security.Callers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes who changed an organization; what nobody asked for in person is noted where it is. */
@Component
class OrganizationAudit {

    private final AuditTrail trail;

    OrganizationAudit(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(OrganizationEvent event) {
        var organization = event.organization();
        Callers.current()
                .ifPresent(
                        caller ->
                                trail.note(
                                        AuditEntry.by(caller, action(event))
                                                .in(organization.id())
                                                .on("organization", organization.id())));
    }

    /** A new kind of event names itself: {@code OrganizationSuspended}. */
    private static String action(OrganizationEvent event) {
        var name = event.getClass().getSimpleName().replaceFirst("^Organization", "");
        return "organization." + name.toLowerCase(java.util.Locale.ROOT);
    }
}
