package org.safetynets.notifications.card.domain;

import java.time.Instant;
import org.safetynets.notifications.card.domain.CardEmail.Confirmed;
import org.safetynets.notifications.card.domain.CardEmail.None;
import org.safetynets.notifications.card.domain.CardEmail.Unconfirmed;
import org.safetynets.notifications.card.domain.ContactDecision.Hold;
import org.safetynets.notifications.card.domain.ContactDecision.NotSent;
import org.safetynets.notifications.card.domain.ContactDecision.Send;

/** Only approved contact: what a card lets us do on a channel at an instant. */
public interface ContactPolicy {

    ContactDecision decide(ContactCard card, Channel channel, Instant now);

    /** The inbox waits until its owner looks; everything else needs their word. */
    ContactPolicy ONLY_AS_THE_CARD_SAYS =
            (card, channel, now) ->
                    switch (channel) {
                        case IN_APP -> new Send();
                        case EMAIL -> byEmail(card, now);
                    };

    /** A code proves an address, so it goes to one that is not proven yet, at once, once asked. */
    ContactPolicy CODE_TO_THE_ADDRESS_GIVEN =
            (card, channel, now) ->
                    channel == Channel.EMAIL && card.email() instanceof Unconfirmed
                            ? new Send()
                            : new NotSent(Why.NO_ADDRESS);

    private static ContactDecision byEmail(ContactCard card, Instant now) {
        return switch (card.email()) {
            case None() -> new NotSent(Why.NO_ADDRESS);
            case Unconfirmed _ -> new NotSent(Why.ADDRESS_NOT_CONFIRMED);
            case Confirmed _ when !card.preferences().useEmail() ->
                    new NotSent(Why.EMAIL_NOT_WANTED);
            case Confirmed _ when !card.fresh(now) -> new NotSent(Why.CARD_NOT_RECONFIRMED);
            case Confirmed _ -> outsideQuietHours(card, now);
        };
    }

    private static ContactDecision outsideQuietHours(ContactCard card, Instant now) {
        return card.preferences()
                .quietHours()
                .flatMap(it -> it.endAfter(now))
                .<ContactDecision>map(end -> new Hold(end, Why.QUIET_HOURS))
                .orElseGet(Send::new);
    }
}
