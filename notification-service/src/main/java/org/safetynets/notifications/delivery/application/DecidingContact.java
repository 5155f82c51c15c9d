package org.safetynets.notifications.delivery.application;

import java.time.Instant;
import org.safetynets.notifications.audience.domain.PeopleAtRest;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.ContactDecision;
import org.safetynets.notifications.card.domain.ContactDecision.NotSent;
import org.safetynets.notifications.card.domain.ContactPolicy;
import org.safetynets.notifications.card.domain.Why;
import org.safetynets.notifications.delivery.domain.Order;
import org.safetynets.notifications.notice.domain.Notice;
import org.springframework.stereotype.Component;

/**
 * What may be done with a message now: nothing goes out to somebody at rest, and to others as their
 * card says. A code is sent even so, to whoever just asked for it.
 */
@Component
class DecidingContact {

    private final PeopleAtRest atRest;

    DecidingContact(PeopleAtRest atRest) {
        this.atRest = atRest;
    }

    ContactDecision decide(Order order, ContactCard card, Channel channel, Instant now) {
        if (order.notice() == Notice.CONTACT_CODE) {
            return ContactPolicy.CODE_TO_THE_ADDRESS_GIVEN.decide(card, channel, now);
        }
        return atRest.contains(order.person())
                ? new NotSent(Why.ACCOUNT_AT_REST)
                : ContactPolicy.ONLY_AS_THE_CARD_SAYS.decide(card, channel, now);
    }
}
