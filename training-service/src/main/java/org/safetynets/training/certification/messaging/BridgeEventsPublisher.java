package org.safetynets.training.certification.messaging;

import org.safetynets.contracts.CertificationBridgingV1;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.training.certification.domain.BridgeEvents;
import org.safetynets.training.certification.domain.BridgeStep.Told;
import org.springframework.stereotype.Component;

@Component
class BridgeEventsPublisher implements BridgeEvents {

    private final Outbox outbox;

    BridgeEventsPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void tell(Told told) {
        var it = told.certification();
        outbox.append(
                new CertificationBridgingV1(
                        it.id().value(),
                        it.standing().version(),
                        it.holder().organization().value(),
                        it.holder().person().value(),
                        told.days(),
                        it.award().standardCode(),
                        told.crossing().version(),
                        told.crossing().dueOn()));
    }
}
