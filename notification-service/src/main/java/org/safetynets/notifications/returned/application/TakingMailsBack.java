package org.safetynets.notifications.returned.application;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.card.application.KeepingAContactCard;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.notifications.delivery.domain.Deliveries;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.notifications.returned.application.MailTokens.Use;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows when a mail comes back, is called unwanted, or its reader wants no more: the card
 * changes, and its owner is told in the app.
 */
@Service
public class TakingMailsBack {

    private final MailTokens tokens;
    private final Deliveries deliveries;
    private final KeepingAContactCard cards;
    private final RaisingNotices notices;
    private final Clock clock;

    TakingMailsBack(
            MailTokens tokens,
            Deliveries deliveries,
            KeepingAContactCard cards,
            RaisingNotices notices,
            Clock clock) {
        this.tokens = tokens;
        this.deliveries = deliveries;
        this.cards = cards;
        this.notices = notices;
        this.clock = clock;
    }

    /** False when the token names no mail of ours. */
    @Transactional
    public boolean take(String token, Returned returned) {
        var delivery = mail(token, Use.RETURN);
        delivery.ifPresent(
                it -> {
                    switch (returned) {
                        case Returned.ForGood(var recipient) -> noLongerUsed(it, recipient);
                        case Returned.Complaint() -> end(it);
                        case Returned.NothingOfNote() -> {}
                    }
                });
        return delivery.isPresent();
    }

    /** Its reader wants no more mails; false when the token names no mail of ours. */
    @Transactional
    public boolean endMails(String token) {
        var delivery = mail(token, Use.NO_MORE);
        delivery.ifPresent(this::end);
        return delivery.isPresent();
    }

    private Optional<Delivery> mail(String token, Use use) {
        return tokens.read(token, use)
                .flatMap(deliveries::find)
                .filter(it -> it.channel() == Channel.EMAIL);
    }

    /** Whoever has another address by now keeps it. */
    private void noLongerUsed(Delivery delivery, Optional<EmailAddress> recipient) {
        var person = delivery.order().person();
        var card = cards.of(person);
        var present = card.email().anyAddress();
        if (present.isPresent() && recipient.map(present.get()::sameAs).orElse(true)) {
            var changed = cards.change(person, it -> it.returned(present.get()));
            tellIfChanged(card, changed, delivery, Trigger.ADDRESS_RETURNED);
        }
    }

    private void end(Delivery delivery) {
        var card = cards.of(delivery.order().person());
        var changed = cards.change(card.person(), ContactCard::stopEmail);
        tellIfChanged(card, changed, delivery, Trigger.MAILS_ENDED);
    }

    private void tellIfChanged(
            ContactCard before, ContactCard after, Delivery delivery, Trigger trigger) {
        if (after.version() > before.version()) {
            notices.raise(
                    Happening.of(cause(delivery, trigger), clock.instant(), trigger)
                            .to(before.person())
                            .leadingTo("/contact"));
        }
    }

    private static UUID cause(Delivery delivery, Trigger trigger) {
        var name = delivery.id() + "/" + trigger;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
