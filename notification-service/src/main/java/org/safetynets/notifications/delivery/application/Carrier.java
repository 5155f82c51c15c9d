package org.safetynets.notifications.delivery.application;

import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.delivery.domain.Delivery;

/** Takes messages to where they go by one channel. */
public interface Carrier {

    Channel channel();

    /** Takes one message as far as it can; the card has been asked. */
    Receipt carry(Delivery delivery, ContactCard card);

    /** What became of it. */
    enum Receipt {
        /** Whoever delivers it has it now. */
        TAKEN,
        /** It cannot be taken now. */
        TRY_LATER,
        /** It will never be taken. */
        REFUSED,
        /** Where it should go is no more. */
        GONE
    }
}
