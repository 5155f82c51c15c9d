package org.safetynets.identity.erasure.messaging;

import org.safetynets.contracts.ErasureCompletedV1;
import org.safetynets.identity.erasure.application.CollectingReceipts;
import org.safetynets.identity.erasure.domain.ErasureId;
import org.safetynets.identity.erasure.domain.Receipt;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Hears from each service that it is done. */
@Component
class ReceiptsConsumer implements EventConsumer<ErasureCompletedV1> {

    private final CollectingReceipts collecting;

    ReceiptsConsumer(CollectingReceipts collecting) {
        this.collecting = collecting;
    }

    @Override
    public Class<ErasureCompletedV1> eventType() {
        return ErasureCompletedV1.class;
    }

    @Override
    public void on(ErasureCompletedV1 event, EventContext context) {
        collecting.receive(
                new ErasureId(event.erasureId()),
                new PersonId(event.personId()),
                new Receipt(
                        event.service(),
                        context.time(),
                        event.removed(),
                        event.anonymised(),
                        event.kept().stream()
                                .map(it -> new Receipt.Kept(it.what(), it.why(), it.until()))
                                .toList()));
    }
}
