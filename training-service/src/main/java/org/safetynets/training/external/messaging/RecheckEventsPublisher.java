package org.safetynets.training.external.messaging;

import org.safetynets.contracts.EvidenceRecheckDueV1;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.training.external.domain.RecheckDue;
import org.safetynets.training.external.domain.RecheckEvents;
import org.springframework.stereotype.Component;

@Component
class RecheckEventsPublisher implements RecheckEvents {

    private final Outbox outbox;

    RecheckEventsPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void tell(RecheckDue due) {
        var it = due.evidence();
        outbox.append(
                new EvidenceRecheckDueV1(
                        it.id(),
                        it.version(),
                        it.organization().value(),
                        it.person().value(),
                        due.days(),
                        due.last()));
    }
}
