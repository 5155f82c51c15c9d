package org.safetynets.identity.consent.messaging;

import org.safetynets.contracts.ConsentChangedV1;
import org.safetynets.contracts.ConsentChangedV1.Change;
import org.safetynets.contracts.WireEnums;
import org.safetynets.identity.consent.domain.ConsentChanged;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever delivers the receipt, and the audit trail; the words and signature stay here. */
@Component
class ConsentEventsPublisher {

    private final Outbox outbox;
    private final AuditTrail trail;

    ConsentEventsPublisher(Outbox outbox, AuditTrail trail) {
        this.outbox = outbox;
        this.trail = trail;
    }

    @EventListener
    void on(ConsentChanged event) {
        var consent = event.consent();
        outbox.append(contract(event));
        trail.note(
                AuditEntry.by(consent.person(), "consent." + WireEnums.wire(event.kind()))
                        .in(consent.recipient())
                        .on("consent", consent.id())
                        .about(consent.person())
                        .because(consent.text().code()));
    }

    /** A consent is given once and withdrawn at most once, so these are its versions. */
    static ConsentChangedV1 contract(ConsentChanged event) {
        var it = event.consent();
        return new ConsentChangedV1(
                it.id(),
                switch (event.kind()) {
                    case GIVEN -> 1;
                    case WITHDRAWN -> 2;
                },
                it.recipient().value(),
                it.person().value(),
                Change.valueOf(event.kind().name()),
                it.text().code(),
                it.text().version(),
                it.expiresAt(),
                it.withdrawnAt());
    }
}
