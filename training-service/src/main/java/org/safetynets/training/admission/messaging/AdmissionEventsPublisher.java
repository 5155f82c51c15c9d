package org.safetynets.training.admission.messaging;

import org.safetynets.contracts.AdmissionDecidedV1;
import org.safetynets.contracts.AdmissionDecidedV1.Decision;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.training.admission.domain.Admission;
import org.safetynets.training.admission.domain.AdmissionEvents;
import org.springframework.stereotype.Component;

@Component
class AdmissionEventsPublisher implements AdmissionEvents {

    private final Outbox outbox;

    AdmissionEventsPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void admitted(Admission decided, boolean seated) {
        tell(decided, seated ? Decision.ADMITTED : Decision.WAITLISTED);
    }

    @Override
    public void declined(Admission decided) {
        tell(decided, Decision.DECLINED);
    }

    private void tell(Admission it, Decision decision) {
        outbox.append(
                new AdmissionDecidedV1(
                        it.id(),
                        it.version(),
                        it.organization().value(),
                        it.cohort().value(),
                        it.person().value(),
                        decision));
    }
}
