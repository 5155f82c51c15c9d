package org.safetynets.notifications.delivery.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.safetynets.notifications.audience.domain.PeopleAtRest;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.Contact;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.ContactDecision;
import org.safetynets.notifications.card.domain.ContactDecision.NotSent;
import org.safetynets.notifications.card.domain.ContactPolicy;
import org.safetynets.notifications.card.domain.RoutingPolicy;
import org.safetynets.notifications.card.domain.RoutingPolicy.Step;
import org.safetynets.notifications.card.domain.Why;
import org.safetynets.notifications.delivery.domain.Delivery;
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

    /** On the way it is on. */
    ContactDecision decide(Delivery delivery, ContactCard card, Instant now) {
        var order = delivery.order();
        if (order.notice() == Notice.CONTACT_CODE) {
            return ContactPolicy.CODE_TO_THE_ADDRESS_GIVEN.decide(card, delivery.contact(), now);
        }
        return atRest.contains(order.person())
                ? new NotSent(Why.ACCOUNT_AT_REST)
                : ContactPolicy.ONLY_AS_THE_CARD_SAYS.decide(card, delivery.contact(), now);
    }

    /** By which of the person's ways, of those that were not used yet. */
    List<Step> route(
            Order order, ContactCard card, Contact contact, Set<Channel> used, Instant now) {
        var steps = RoutingPolicy.THE_FIRST_THAT_MAY.route(card, contact, used, now);
        return steps.isEmpty() || !atRest.contains(order.person())
                ? steps
                : List.of(new Step(steps.getFirst().channel(), new NotSent(Why.ACCOUNT_AT_REST)));
    }
}
