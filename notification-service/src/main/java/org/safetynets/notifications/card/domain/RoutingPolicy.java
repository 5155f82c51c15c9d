package org.safetynets.notifications.card.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safetynets.notifications.card.domain.ContactDecision.NotSent;
import org.safetynets.notifications.card.domain.ContactDecision.Send;

/** By which of a person's ways outside of the app a message goes. */
public interface RoutingPolicy {

    /** Each way that was looked at, in the person's order, and what is to be done on it. */
    List<Step> route(ContactCard card, Contact contact, Set<Channel> used, Instant now);

    /** One way, and what is to be done on it. */
    record Step(Channel channel, ContactDecision decision) {}

    /**
     * The first way that the card does not forbid; those before it say why not. An emergency takes
     * every way that the person opened for it, all at once. Who can be reached by nothing is told
     * so once, as of e-mail.
     */
    RoutingPolicy THE_FIRST_THAT_MAY =
            (card, contact, used, now) -> {
                var known =
                        card.preferences().order().stream()
                                .filter(card::knows)
                                .filter(it -> !used.contains(it))
                                .toList();
                var ways = known.isEmpty() && used.isEmpty() ? List.of(Channel.EMAIL) : known;
                var steps = ways.stream().map(it -> step(card, contact.by(it), now)).toList();
                if (contact.urgent()) {
                    var atOnce = steps.stream().filter(it -> open(card, it)).toList();
                    if (!atOnce.isEmpty()) {
                        return atOnce;
                    }
                }
                return firstThatMay(steps);
            };

    private static Step step(ContactCard card, Contact contact, Instant now) {
        return new Step(
                contact.channel(), ContactPolicy.ONLY_AS_THE_CARD_SAYS.decide(card, contact, now));
    }

    private static boolean open(ContactCard card, Step step) {
        return step.decision() instanceof Send
                && card.preferences().urgentBy().contains(step.channel());
    }

    private static List<Step> firstThatMay(List<Step> steps) {
        var looked = new ArrayList<Step>();
        for (var step : steps) {
            looked.add(step);
            if (!(step.decision() instanceof NotSent)) {
                break;
            }
        }
        return looked;
    }
}
