package org.safetynets.notifications.delivery.application;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.ContactCards;
import org.safetynets.notifications.card.domain.ContactDecision;
import org.safetynets.notifications.card.domain.ContactDecision.Hold;
import org.safetynets.notifications.card.domain.ContactDecision.NotSent;
import org.safetynets.notifications.card.domain.ContactDecision.Send;
import org.safetynets.notifications.card.domain.Why;
import org.safetynets.notifications.delivery.application.Carrier.Receipt;
import org.safetynets.notifications.delivery.domain.Backoff;
import org.safetynets.notifications.delivery.domain.Deliveries;
import org.safetynets.notifications.delivery.domain.Deliveries.Claim;
import org.safetynets.notifications.delivery.domain.Deliveries.Settlement;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.tracing.Spans;
import org.safetynets.tracing.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Sends what is due, one delivery at a time; any number of these may run, here and in other
 * instances.
 *
 * <p>The card is asked again at this moment: a person who changed their mind meanwhile is heard.
 * When an instance dies between sending and writing that down, the message is sent again under the
 * same id. Nine collaborators, since everything that can keep a message back meets here.
 */
@Service
public class SendingDeliveries {

    private static final Logger LOG = LoggerFactory.getLogger(SendingDeliveries.class);

    /** After as many vain tries a person's next way is taken, where they have one. */
    private static final int TRIES_BEFORE_ANOTHER = 3;

    /** What cannot be written so often never will. */
    private static final int TRIES_TO_WRITE = 5;

    /** More messages than that are two collections. */
    private static final int MOST_COLLECTED = 50;

    private final ClaimingDeliveries claiming;
    private final Deliveries deliveries;
    private final ContactCards cards;
    private final DecidingContact deciding;
    private final Map<Channel, Carrier> carriers;
    private final SettlingTogether settling;
    private final Limits limits;
    private final Backoff backoff;
    private final Clock clock;
    private final Spans spans;

    SendingDeliveries(
            ClaimingDeliveries claiming,
            Deliveries deliveries,
            ContactCards cards,
            DecidingContact deciding,
            List<Carrier> carriers,
            SettlingTogether settling,
            Limits limits,
            Backoff backoff,
            Clock clock,
            Spans spans) {
        this.claiming = claiming;
        this.deliveries = deliveries;
        this.cards = cards;
        this.deciding = deciding;
        this.carriers = carriers.stream().collect(toUnmodifiableMap(Carrier::channel, it -> it));
        this.settling = settling;
        this.limits = limits;
        this.backoff = backoff;
        this.clock = clock;
        this.spans = spans;
    }

    /** Works off one delivery; false when none is due, or the channel rests. */
    public boolean sendNext(Channel channel) {
        if (!limits.open(channel)) {
            return false;
        }
        var claim = claiming.next(channel);
        if (claim.isEmpty()) {
            limits.unused(channel);
            return false;
        }
        var trace = claim.get().delivery().order().trace();
        var span = spans.toOutside("deliver " + channel.name(), trace.orElse(null));
        try (var _ = Trace.begin(span)) {
            work(claim.get());
        }
        return true;
    }

    private void work(Claim claim) {
        var delivery = claim.delivery();
        var card = cards.of(delivery.order().person());
        var now = clock.instant();
        var decision = decide(delivery, card, now);
        if (decision instanceof Send && leads(delivery)) {
            send(claim, card);
            return;
        }
        limits.unused(delivery.channel());
        if (decision instanceof Send) {
            return; // whoever has the first of its collection takes it from here
        }
        settling.settle(new Settlement(claim, kept(delivery, decision, now)));
    }

    private boolean leads(Delivery delivery) {
        return !delivery.contact().collected()
                || deliveries.leadsItsCollection(
                        delivery, clock.instant(), ClaimingDeliveries.LEASE);
    }

    private static Delivery kept(Delivery delivery, ContactDecision decision, Instant now) {
        return switch (decision) {
            case Hold(var until, var why) -> delivery.waitUntil(until, why, now);
            case NotSent(var why) -> delivery.notSent(why, now);
            case Send() -> throw new IllegalStateException("it may go");
        };
    }

    private ContactDecision decide(Delivery delivery, ContactCard card, Instant now) {
        if (delivery.isTooLate(now)) {
            return new NotSent(Why.TOO_LATE);
        }
        return deciding.decide(delivery, card, now);
    }

    private void send(Claim claim, ContactCard card) {
        var delivery = claim.delivery();
        var together =
                delivery.contact().collected()
                        ? deliveries.claimCollected(
                                delivery, clock.instant(), ClaimingDeliveries.LEASE, MOST_COLLECTED)
                        : List.<Claim>of();
        limits.await(delivery.channel());
        var after = carried(delivery, card, together.size());
        settling.settle(new Settlement(claim, after.apply(delivery)));
        together.forEach(it -> settling.settle(new Settlement(it, after.apply(it.delivery()))));
    }

    private java.util.function.UnaryOperator<Delivery> carried(
            Delivery delivery, ContactCard card, int more) {
        var carrier = Objects.requireNonNull(carriers.get(delivery.channel()));
        try {
            var receipt = carrier.carry(more == 0 ? delivery : delivery.asDigest(), card);
            note(delivery.channel(), receipt);
            return it -> settled(it, receipt, card);
        } catch (RuntimeException e) {
            // the kind only: a message may hold an address
            LOG.error("A message could not be written: {}", e.getClass().getName());
            limits.unused(delivery.channel());
            return it ->
                    it.attempts() + 1 < TRIES_TO_WRITE
                            ? later(it)
                            : it.notSent(Why.UNDELIVERABLE, clock.instant());
        }
    }

    private void note(Channel channel, Receipt receipt) {
        if (receipt == Receipt.TRY_LATER) {
            limits.fails(channel);
        } else {
            limits.works(channel);
        }
    }

    private Delivery settled(Delivery delivery, Receipt receipt, ContactCard card) {
        var mail = delivery.channel() == Channel.EMAIL;
        return switch (receipt) {
            case TAKEN -> delivery.sent(clock.instant());
            case REFUSED ->
                    delivery.notSent(
                            mail ? Why.MAIL_REFUSED : Why.PROVIDER_REFUSED, clock.instant());
            case GONE ->
                    delivery.notSent(
                            delivery.channel() == Channel.PUSH ? Why.DEVICE_GONE : Why.NO_ADDRESS,
                            clock.instant());
            case TRY_LATER -> laterOrByAnother(delivery, card);
        };
    }

    private Delivery laterOrByAnother(Delivery delivery, ContactCard card) {
        var now = clock.instant();
        return delivery.attempts() + 1 >= TRIES_BEFORE_ANOTHER
                        && deciding.hasAnother(delivery, card, now)
                ? delivery.leftToAnother(now)
                : later(delivery);
    }

    private Delivery later(Delivery delivery) {
        var pause = backoff.pause(delivery.attempts(), RandomGenerator.getDefault());
        return delivery.failed(pause, clock.instant());
    }
}
