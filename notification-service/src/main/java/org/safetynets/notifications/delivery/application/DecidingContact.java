package org.safetynets.notifications.delivery.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.safetynets.notifications.audience.domain.PeopleAtRest;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.Contact;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.ContactDecision;
import org.safetynets.notifications.card.domain.ContactDecision.Hold;
import org.safetynets.notifications.card.domain.ContactDecision.NotSent;
import org.safetynets.notifications.card.domain.ContactDecision.Send;
import org.safetynets.notifications.card.domain.ContactPolicy;
import org.safetynets.notifications.card.domain.RoutingPolicy;
import org.safetynets.notifications.card.domain.RoutingPolicy.Step;
import org.safetynets.notifications.card.domain.Why;
import org.safetynets.notifications.delivery.domain.Deliveries;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.notifications.delivery.domain.Order;
import org.safetynets.notifications.notice.domain.Notice;
import org.springframework.stereotype.Component;

/**
 * What may be done with a message now: nothing goes out to somebody at rest, and to others as their
 * card says, no more in an hour than anybody can take. A code is sent even so, to whoever just
 * asked for it, and an emergency is never too much.
 */
@Component
class DecidingContact {

    private static final Duration HOUR = Duration.ofHours(1);

    private final PeopleAtRest atRest;
    private final Deliveries deliveries;
    private final SendingSettings settings;

    DecidingContact(PeopleAtRest atRest, Deliveries deliveries, SendingSettings settings) {
        this.atRest = atRest;
        this.deliveries = deliveries;
        this.settings = settings;
    }

    /** On the way it is on. */
    ContactDecision decide(Delivery delivery, ContactCard card, Instant now) {
        var order = delivery.order();
        if (order.notice() == Notice.CONTACT_CODE) {
            return ContactPolicy.CODE_TO_THE_ADDRESS_GIVEN.decide(card, delivery.contact(), now);
        }
        if (atRest.contains(order.person())) {
            return new NotSent(Why.ACCOUNT_AT_REST);
        }
        var decision = ContactPolicy.ONLY_AS_THE_CARD_SAYS.decide(card, delivery.contact(), now);
        return decision instanceof Send && !order.urgent()
                ? withinTheHour(delivery, now)
                : decision;
    }

    /** Even what is wanted can be too much at a time. */
    private ContactDecision withinTheHour(Delivery delivery, Instant now) {
        return deliveries.sentBefore(delivery, now.minus(HOUR), now) < settings.anHour()
                ? new Send()
                : new Hold(now.plus(HOUR.dividedBy(4)), Why.TOO_MANY);
    }

    /** Whether it may go now by a way of the person's that was not used yet. */
    boolean hasAnother(Delivery delivery, ContactCard card, Instant now) {
        var order = delivery.order();
        var used = deliveries.used(order.causeId(), order.person());
        return order.notice() != Notice.CONTACT_CODE
                && route(order, card, delivery.contact(), used, now).stream()
                        .anyMatch(it -> it.decision() instanceof Send);
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
