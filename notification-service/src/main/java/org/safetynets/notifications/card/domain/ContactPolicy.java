package org.safetynets.notifications.card.domain;

import java.time.Instant;
import java.util.Optional;
import org.safetynets.notifications.card.domain.CardEmail.Unconfirmed;
import org.safetynets.notifications.card.domain.ContactDecision.Hold;
import org.safetynets.notifications.card.domain.ContactDecision.NotSent;
import org.safetynets.notifications.card.domain.ContactDecision.Send;

/** Only approved contact: what a card lets us do on a channel at an instant. */
public interface ContactPolicy {

    ContactDecision decide(ContactCard card, Contact contact, Instant now);

    /** The inbox waits until its owner looks; everything else needs their word. */
    ContactPolicy ONLY_AS_THE_CARD_SAYS =
            (card, contact, now) ->
                    contact.channel().outside()
                            ? forbidden(card, contact, now)
                                    .<ContactDecision>map(NotSent::new)
                                    .orElseGet(() -> atThisHour(card, contact, now))
                            : new Send();

    /** A code proves an address, so it goes to one that is not proven yet, at once, once asked. */
    ContactPolicy CODE_TO_THE_ADDRESS_GIVEN =
            (card, contact, now) ->
                    switch (contact.channel()) {
                                case EMAIL -> card.email() instanceof Unconfirmed;
                                case SMS -> card.phone() instanceof CardPhone.Unconfirmed;
                                case PUSH ->
                                        card.devices().stream().anyMatch(it -> !it.confirmed());
                                case IN_APP -> false;
                            }
                            ? new Send()
                            : new NotSent(Why.NO_ADDRESS);

    private static Optional<Why> forbidden(ContactCard card, Contact contact, Instant now) {
        if (card.pausedAt().isPresent()) {
            return Optional.of(Why.PAUSED);
        }
        var unreachable = unreachable(card, contact.channel());
        if (unreachable.isPresent()) {
            return unreachable;
        }
        var chosen = card.preferences();
        if (!chosen.wants(Channel.EMAIL) && contact.channel() == Channel.EMAIL) {
            return Optional.of(Why.EMAIL_NOT_WANTED);
        }
        if (!chosen.usesOf(contact.channel()).contains(contact.use())) {
            return Optional.of(Why.NOT_FOR_THIS);
        }
        return card.fresh(now) ? Optional.empty() : Optional.of(Why.CARD_NOT_RECONFIRMED);
    }

    private static Optional<Why> unreachable(ContactCard card, Channel channel) {
        return switch (channel) {
            case IN_APP -> Optional.empty();
            case EMAIL ->
                    switch (card.email()) {
                        case CardEmail.None() -> Optional.of(Why.NO_ADDRESS);
                        case Unconfirmed _ -> Optional.of(Why.ADDRESS_NOT_CONFIRMED);
                        case CardEmail.Returned _ -> Optional.of(Why.ADDRESS_RETURNED);
                        case CardEmail.Confirmed _ -> Optional.empty();
                    };
            case SMS ->
                    switch (card.phone()) {
                        case CardPhone.None() -> Optional.of(Why.NO_ADDRESS);
                        case CardPhone.Unconfirmed _ -> Optional.of(Why.ADDRESS_NOT_CONFIRMED);
                        case CardPhone.Confirmed _ -> Optional.empty();
                    };
            case PUSH -> {
                if (card.devices().isEmpty()) {
                    yield Optional.of(Why.NO_ADDRESS);
                }
                yield card.devices().stream().anyMatch(Device::confirmed)
                        ? Optional.empty()
                        : Optional.of(Why.ADDRESS_NOT_CONFIRMED);
            }
        };
    }

    /** An emergency may come at any hour, by the ways the person opened for it and no other. */
    private static ContactDecision atThisHour(ContactCard card, Contact contact, Instant now) {
        var chosen = card.preferences();
        if (contact.urgent() && chosen.urgentBy().contains(contact.channel())) {
            return new Send();
        }
        var collects =
                contact.channel() == Channel.EMAIL
                        && !contact.prompt()
                        && !contact.urgent()
                        && !contact.collected();
        if (collects && chosen.digest().isPresent()) {
            var next = chosen.digest().get().nextAfter(now);
            return new Hold(quietEnd(chosen, next).orElse(next), Why.DIGEST);
        }
        return quietEnd(chosen, now)
                .<ContactDecision>map(end -> new Hold(end, Why.QUIET_HOURS))
                .orElseGet(Send::new);
    }

    private static Optional<Instant> quietEnd(Preferences chosen, Instant at) {
        return chosen.quietHours().flatMap(it -> it.endAfter(at));
    }
}
