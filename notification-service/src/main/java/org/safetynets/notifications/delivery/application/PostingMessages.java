package org.safetynets.notifications.delivery.application;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.Contact;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.ContactCards;
import org.safetynets.notifications.card.domain.Preferences;
import org.safetynets.notifications.delivery.domain.Deliveries;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.notifications.delivery.domain.Order;
import org.safetynets.platform.Ids;
import org.safetynets.platform.personal.ErasedPeople;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Makes deliveries of what people are to be told: at once in the inbox, and by the ways that their
 * cards allow. All of it belongs to the transaction of the event that caused it.
 */
@Service
public class PostingMessages {

    private final ContactCards cards;
    private final Deliveries deliveries;
    private final DecidingContact deciding;
    private final InAppWriter inApp;
    private final DeliveryEvents events;
    private final ApplicationEventPublisher nudges;
    private final Clock clock;
    private final ErasedPeople erased;

    PostingMessages(
            ContactCards cards,
            Deliveries deliveries,
            DecidingContact deciding,
            InAppWriter inApp,
            DeliveryEvents events,
            ApplicationEventPublisher nudges,
            Clock clock,
            ErasedPeople erased) {
        this.cards = cards;
        this.deliveries = deliveries;
        this.deciding = deciding;
        this.inApp = inApp;
        this.events = events;
        this.nudges = nudges;
        this.clock = clock;
        this.erased = erased;
    }

    /** Tells each person once, however often the event comes, and nobody who was erased. */
    public void post(UUID causeId, List<Order> orders) {
        var told = new HashSet<>(deliveries.toldOf(causeId));
        told.addAll(erased.among(orders.stream().map(Order::person).collect(toSet())));
        var news = orders.stream().filter(not(it -> told.contains(it.person()))).toList();
        if (news.isEmpty()) {
            return;
        }
        var known = cards.of(news.stream().map(Order::person).collect(toSet()));
        var made = new ArrayList<Delivery>();
        var written = new LinkedHashMap<Order, Preferences>();
        for (var order : news) {
            var card = known.getOrDefault(order.person(), ContactCard.unwritten(order.person()));
            written.put(order, card.preferences());
            made.add(Delivery.inApp(Ids.next(), order, clock.instant()));
            made.addAll(outside(order, card));
        }
        inApp.write(written);
        deliveries.add(made);
        events.publish(made);
        nudges.publishEvent(new MessageDue());
    }

    private List<Delivery> outside(Order order, ContactCard card) {
        var now = clock.instant();
        var notice = order.notice();
        var contact =
                new Contact(Channel.IN_APP, notice.use(), notice.prompt(), order.urgent(), false);
        return deciding.route(order, card, contact, Set.of(), now).stream()
                .map(it -> Delivery.by(it.channel(), Ids.next(), order, it.decision(), now))
                .toList();
    }
}
