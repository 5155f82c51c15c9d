package org.safetynets.notifications.delivery.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.safetynets.notifications.card.domain.ContactCards;
import org.safetynets.notifications.card.domain.Why;
import org.safetynets.notifications.delivery.domain.Deliveries;
import org.safetynets.notifications.delivery.domain.Deliveries.Settlement;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.notifications.delivery.domain.Progress.NotSent;
import org.safetynets.notifications.delivery.domain.Progress.Waiting;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.platform.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what became of a delivery, tells it, and tries the person's next way when this one
 * does not work, in one transaction.
 */
@Service
public class SettlingDeliveries {

    private final Deliveries deliveries;
    private final ContactCards cards;
    private final DecidingContact deciding;
    private final DeliveryEvents events;
    private final ApplicationEventPublisher nudges;
    private final Clock clock;

    SettlingDeliveries(
            Deliveries deliveries,
            ContactCards cards,
            DecidingContact deciding,
            DeliveryEvents events,
            ApplicationEventPublisher nudges,
            Clock clock) {
        this.deliveries = deliveries;
        this.cards = cards;
        this.deciding = deciding;
        this.events = events;
        this.nudges = nudges;
        this.clock = clock;
    }

    /** Does nothing about a delivery that another worker has by now. */
    @Transactional
    public void settle(List<Settlement> settlements) {
        var settled = deliveries.settle(settlements);
        events.publish(
                settled.stream()
                        .filter(it -> isNews(it.claim().delivery(), it.after()))
                        .map(Settlement::after)
                        .toList());
        settled.stream()
                .map(Settlement::after)
                .filter(SettlingDeliveries::leadsOn)
                .forEach(this::tryTheNextWay);
    }

    private static boolean leadsOn(Delivery after) {
        return after.progress() instanceof NotSent(_, var why)
                && why.leadsToAnother()
                && after.order().notice() != Notice.CONTACT_CODE;
    }

    private void tryTheNextWay(Delivery failed) {
        var order = failed.order();
        var now = clock.instant();
        var next =
                deciding
                        .route(
                                order,
                                cards.of(order.person()),
                                failed.contact(),
                                deliveries.used(order.causeId(), order.person()),
                                now)
                        .stream()
                        .map(it -> Delivery.by(it.channel(), Ids.next(), order, it.decision(), now))
                        .map(it -> it.insteadOf(failed.channel()))
                        .toList();
        if (!next.isEmpty()) {
            deliveries.add(next);
            events.publish(next);
            nudges.publishEvent(new MessageDue());
        }
    }

    /** What waits to be told of the thing is no longer so. */
    @Transactional
    public void takeBack(java.util.UUID subject) {
        for (var waiting : deliveries.waitingAbout(subject)) {
            var after = waiting.notSent(Why.OVERTAKEN, clock.instant());
            if (deliveries.replace(after)) {
                events.publish(List.of(after));
            }
        }
    }

    /** The tenth vain try says no more than the first. */
    private static boolean isNews(Delivery before, Delivery after) {
        return why(after).isEmpty() || !why(after).equals(why(before));
    }

    private static Optional<Why> why(Delivery delivery) {
        return delivery.progress() instanceof Waiting waiting ? waiting.why() : Optional.empty();
    }
}
