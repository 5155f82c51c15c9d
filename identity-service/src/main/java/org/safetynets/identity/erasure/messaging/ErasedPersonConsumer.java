package org.safetynets.identity.erasure.messaging;

import org.safetynets.contracts.PersonErasedV1;
import org.safetynets.identity.erasure.application.CollectingReceipts;
import org.safetynets.identity.erasure.domain.ErasureId;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Hears our own word again, which is news only after a restore: the erasure is known once more, and
 * the account, which a restored Keycloak may have again, goes once more.
 */
@Component
class ErasedPersonConsumer implements EventConsumer<PersonErasedV1> {

    private final CollectingReceipts collecting;

    ErasedPersonConsumer(CollectingReceipts collecting) {
        this.collecting = collecting;
    }

    @Override
    public Class<PersonErasedV1> eventType() {
        return PersonErasedV1.class;
    }

    @Override
    public void on(PersonErasedV1 event, EventContext context) {
        collecting.ensure(
                new ErasureId(event.erasureId()), new PersonId(event.personId()), event.dueBy());
    }
}
