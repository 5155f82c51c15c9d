package org.safetynets.identity.invitation.messaging;

import org.safetynets.contracts.InvitationIssuedV1;
import org.safetynets.contracts.InvitationIssuedV1.Change;
import org.safetynets.contracts.InvitationIssuedV1.Channel;
import org.safetynets.contracts.InvitationIssuedV1.Status;
import org.safetynets.contracts.WireEnums;
import org.safetynets.identity.invitation.domain.InvitationChanged;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the network, and the audit trail, what became of an invitation; never whom it is for. */
@Component
class InvitationEventsPublisher {

    private final Outbox outbox;
    private final AuditTrail audit;

    InvitationEventsPublisher(Outbox outbox, AuditTrail audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    @EventListener
    void on(InvitationChanged event) {
        outbox.append(contract(event));
        if (event.by() != null) {
            audit.note(
                    AuditEntry.by(event.by(), "invitation." + WireEnums.wire(event.kind()))
                            .in(event.invitation().organization())
                            .on("invitation", event.invitation().id().value()));
        }
    }

    static InvitationIssuedV1 contract(InvitationChanged event) {
        var it = event.invitation();
        return new InvitationIssuedV1(
                it.id().value(),
                it.version(),
                it.organization().value(),
                Change.valueOf(event.kind().name()),
                Status.valueOf(it.status().name()),
                Channel.valueOf(it.channel().name()),
                it.sending(),
                it.expiresAt());
    }
}
