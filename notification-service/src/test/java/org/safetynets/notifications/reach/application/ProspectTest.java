package org.safetynets.notifications.reach.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.notifications.card.domain.Cards.ADDRESS;
import static org.safetynets.notifications.card.domain.Cards.DUBLIN;
import static org.safetynets.notifications.card.domain.Cards.NOW;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safetynets.notifications.card.domain.CardEmail;
import org.safetynets.notifications.card.domain.Cards;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.Contact;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.RoutingPolicy;
import org.safetynets.notifications.card.domain.Use;

class ProspectTest {

    private static final CardEmail CONFIRMED = new CardEmail.Confirmed(ADDRESS);

    @Test
    void it_goes_now_by_a_way_that_was_approved() {
        assertThat(prospect(Cards.aCardForEmail())).isEqualTo(new Prospect.Now());
    }

    @Test
    void it_goes_when_quiet_hours_end() {
        var quiet = Optional.of(Cards.quiet("11:00", "13:00", DUBLIN));
        var card = Cards.card(true, quiet, CONFIRMED, Optional.of(NOW));
        assertThat(prospect(card)).isEqualTo(new Prospect.Later(NOW.plus(Duration.ofHours(1))));
    }

    @Test
    void it_waits_in_the_app_for_who_chose_nothing_or_whose_card_wore_off() {
        assertThat(prospect(Cards.anUnwrittenCard())).isEqualTo(new Prospect.InAppOnly());
        var longAgo = Optional.of(NOW.minus(ContactCard.FRESH_FOR));
        assertThat(prospect(Cards.card(true, Optional.empty(), CONFIRMED, longAgo)))
                .isEqualTo(new Prospect.InAppOnly());
        assertThat(prospect(Cards.aCardForEmail().pause(NOW))).isEqualTo(new Prospect.InAppOnly());
    }

    private static Prospect prospect(ContactCard card) {
        var contact = Contact.by(Channel.IN_APP, Use.SAFETY);
        return Prospect.of(RoutingPolicy.THE_FIRST_THAT_MAY.route(card, contact, Set.of(), NOW));
    }
}
