package org.safetynets.notifications.reach.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safetynets.notifications.audience.domain.PeopleAtRest;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.Contact;
import org.safetynets.notifications.card.domain.ContactCards;
import org.safetynets.notifications.card.domain.RoutingPolicy;
import org.safetynets.notifications.card.domain.RoutingPolicy.Step;
import org.safetynets.notifications.delivery.domain.Deliveries;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Happening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks somebody to get in touch, in fixed words and only as their card allows. */
@Service
public class AskingToGetInTouch {

    private final ContactCards cards;
    private final PeopleAtRest atRest;
    private final RaisingNotices notices;
    private final Deliveries deliveries;
    private final Clock clock;

    AskingToGetInTouch(
            ContactCards cards,
            PeopleAtRest atRest,
            RaisingNotices notices,
            Deliveries deliveries,
            Clock clock) {
        this.cards = cards;
        this.atRest = atRest;
        this.notices = notices;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Empty when the same was asked before: then nothing goes out. */
    @Transactional
    public Optional<Prospect> ask(Wish wish) {
        if (isTold(wish)) {
            return Optional.empty();
        }
        notices.raise(
                Happening.of(wish.id(), clock.instant(), wish.kind().trigger())
                        .inGroup(wish.organization(), wish.group())
                        .to(wish.person())
                        .leadingTo("/home")
                        .urgentWhen(wish.urgent()));
        return Optional.of(isTold(wish) ? Prospect.of(steps(wish)) : new Prospect.InAppOnly());
    }

    /** What is not told yet, since we do not know the group, goes out by no way now. */
    private boolean isTold(Wish wish) {
        return deliveries.toldOf(wish.id()).contains(wish.person());
    }

    private List<Step> steps(Wish wish) {
        if (atRest.contains(wish.person())) {
            return List.of();
        }
        var notice = wish.kind().notice();
        var contact =
                new Contact(Channel.IN_APP, notice.use(), notice.prompt(), wish.urgent(), false);
        return RoutingPolicy.THE_FIRST_THAT_MAY.route(
                cards.of(wish.person()), contact, Set.of(), clock.instant());
    }
}
