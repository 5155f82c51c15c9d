package org.safetynets.identity.erasure.messaging;

import org.safetynets.contracts.PersonErasedV1;
import org.safetynets.identity.erasure.domain.Erasure;
import org.safetynets.identity.erasure.domain.ErasureRequested;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells every service, this one included, and the audit trail. */
@Component
class ErasureEventsPublisher {

    private final Outbox outbox;
    private final AuditTrail audit;

    ErasureEventsPublisher(Outbox outbox, AuditTrail audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    @EventListener
    void on(ErasureRequested event) {
        var erasure = event.erasure();
        outbox.append(contract(erasure));
        audit.note(
                AuditEntry.by(erasure.person(), "erasure.requested")
                        .on("erasure", erasure.id().value())
                        .about(erasure.person()));
    }

    /** It is the person's last event: its version is beyond any that counts their changes. */
    static PersonErasedV1 contract(Erasure erasure) {
        return new PersonErasedV1(
                erasure.person().value(),
                erasure.requestedAt().toEpochMilli(),
                erasure.id().value(),
                erasure.dueBy());
    }
}
