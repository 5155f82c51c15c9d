package org.safetynets.identity.audit.messaging;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.safetynets.contracts.DeliverySettledV1;
import org.safetynets.contracts.DeliverySettledV1.Channel;
import org.safetynets.contracts.DeliverySettledV1.Outcome;
import org.safetynets.identity.audit.application.AppendingEntries;
import org.safetynets.identity.audit.application.Noted;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Keeps each use of somebody's address. It stands in the network's chain and does not say for what:
 * a coordinator need not learn who was written to, and the person's own ledger tells them all.
 */
@Component
class AddressUseConsumer implements EventConsumer<DeliverySettledV1> {

    private static final String SERVICE = "notification-service";
    private static final UUID ACCOUNT =
            UUID.nameUUIDFromBytes(SERVICE.getBytes(StandardCharsets.UTF_8));

    private final AppendingEntries appending;

    AddressUseConsumer(AppendingEntries appending) {
        this.appending = appending;
    }

    @Override
    public Class<DeliverySettledV1> eventType() {
        return DeliverySettledV1.class;
    }

    @Override
    public void on(DeliverySettledV1 event, EventContext context) {
        if (event.outcome() != Outcome.SENT || event.channel() == Channel.IN_APP) {
            return;
        }
        appending.append(
                new Noted(
                        event.deliveryId(),
                        null,
                        context.time(),
                        SERVICE,
                        ACCOUNT,
                        true,
                        "address.used",
                        "delivery",
                        event.deliveryId().toString(),
                        new PersonId(event.personId()),
                        null));
    }
}
