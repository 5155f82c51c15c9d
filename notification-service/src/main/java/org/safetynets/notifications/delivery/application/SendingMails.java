package org.safetynets.notifications.delivery.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.ContactCards;
import org.safetynets.notifications.card.domain.ContactDecision.Hold;
import org.safetynets.notifications.card.domain.ContactDecision.NotSent;
import org.safetynets.notifications.card.domain.ContactDecision.Send;
import org.safetynets.notifications.card.domain.Why;
import org.safetynets.notifications.delivery.domain.Backoff;
import org.safetynets.notifications.delivery.domain.Deliveries;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.springframework.stereotype.Service;

/**
 * Sends what is due, one delivery at a time; any number of these may run, here and in other
 * instances.
 *
 * <p>The card is asked again at this moment: a person who changed their mind meanwhile is heard.
 * When an instance dies between sending and writing that down, the mail is sent again under the
 * same Message-ID. Eight collaborators, since a mail is written and sent in one go.
 */
@Service
public class SendingMails {

    /** Longer than the mail server may take for one mail, all its time-outs together. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Deliveries deliveries;
    private final ContactCards cards;
    private final DecidingContact deciding;
    private final MailWriter writer;
    private final PostOffice office;
    private final SettlingDeliveries settling;
    private final Backoff backoff;
    private final Clock clock;

    SendingMails(
            Deliveries deliveries,
            ContactCards cards,
            DecidingContact deciding,
            MailWriter writer,
            PostOffice office,
            SettlingDeliveries settling,
            Backoff backoff,
            Clock clock) {
        this.deliveries = deliveries;
        this.cards = cards;
        this.deciding = deciding;
        this.writer = writer;
        this.office = office;
        this.settling = settling;
        this.backoff = backoff;
        this.clock = clock;
    }

    /** Works off one delivery; false when none is due. */
    public boolean sendNext() {
        var claim = deliveries.claimDue(clock.instant(), LEASE);
        claim.ifPresent(it -> settling.settle(it, work(it.delivery())));
        return claim.isPresent();
    }

    private Delivery work(Delivery delivery) {
        var now = clock.instant();
        if (delivery.isTooLate(now)) {
            return delivery.notSent(Why.TOO_LATE, now);
        }
        var card = cards.of(delivery.order().person());
        return switch (deciding.decide(delivery.order(), card, Channel.EMAIL, now)) {
            case Hold(var until, var why) -> delivery.waitUntil(until, why, now);
            case NotSent(var why) -> delivery.notSent(why, now);
            case Send() -> send(delivery, card, now);
        };
    }

    private Delivery send(Delivery delivery, ContactCard card, Instant now) {
        var to = card.email().anyAddress();
        if (to.isEmpty()) {
            return delivery.notSent(Why.NO_ADDRESS, now);
        }
        return switch (office.send(writer.write(delivery, card, to.get()))) {
            case TAKEN -> delivery.sent(clock.instant());
            case REFUSED -> delivery.notSent(Why.MAIL_REFUSED, clock.instant());
            case TRY_LATER -> {
                var pause = backoff.pause(delivery.attempts(), RandomGenerator.getDefault());
                yield delivery.failed(pause, clock.instant());
            }
        };
    }
}
