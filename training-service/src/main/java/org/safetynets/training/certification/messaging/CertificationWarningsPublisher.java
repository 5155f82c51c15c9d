package org.safetynets.training.certification.messaging;

import org.safetynets.contracts.CertificationExpiringV1;
import org.safetynets.contracts.WireEnums;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.training.certification.domain.CertificationWarnings;
import org.safetynets.training.certification.domain.Warned;
import org.springframework.stereotype.Component;

@Component
class CertificationWarningsPublisher implements CertificationWarnings {

    private final Outbox outbox;

    CertificationWarningsPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void tell(Warned warned) {
        var it = warned.certification();
        outbox.append(
                new CertificationExpiringV1(
                        it.id().value(),
                        it.standing().version(),
                        it.holder().organization().value(),
                        it.holder().person().value(),
                        warned.days(),
                        it.award().standardCode(),
                        WireEnums.wire(it.award().level()),
                        it.term().through()));
    }
}
