package org.safetynets.notifications.card.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.notifications.card.domain.Cards.ADDRESS;
import static org.safetynets.notifications.card.domain.Cards.DUBLIN;
import static org.safetynets.notifications.card.domain.Cards.NOW;
import static org.safetynets.notifications.card.domain.Cards.aCardForEmail;
import static org.safetynets.notifications.card.domain.Cards.anUnwrittenCard;
import static org.safetynets.notifications.card.domain.Cards.card;
import static org.safetynets.notifications.card.domain.Cards.quiet;
import static org.safetynets.notifications.card.domain.ContactPolicy.CODE_TO_THE_ADDRESS_GIVEN;
import static org.safetynets.notifications.card.domain.ContactPolicy.ONLY_AS_THE_CARD_SAYS;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safetynets.notifications.card.domain.ContactDecision.Hold;
import org.safetynets.notifications.card.domain.ContactDecision.NotSent;
import org.safetynets.notifications.card.domain.ContactDecision.Send;

class ContactPolicyTest {

    @Test
    void a_person_who_never_wrote_a_card_is_reached_in_the_app_only() {
        var card = anUnwrittenCard();

        assertThat(decide(card, Channel.IN_APP, NOW)).isEqualTo(new Send());
        assertThat(decide(card, Channel.EMAIL, NOW)).isEqualTo(new NotSent(Why.NO_ADDRESS));
    }

    @Test
    void a_confirmed_address_is_used() {
        assertThat(decide(aCardForEmail(), Channel.EMAIL, NOW)).isEqualTo(new Send());
    }

    @Test
    void an_address_is_not_used_before_its_code_came_back() {
        var email = new CardEmail.Unconfirmed(ADDRESS, Optional.empty());
        var card = card(true, Optional.empty(), email, Optional.of(NOW));

        assertThat(decide(card, Channel.EMAIL, NOW))
                .isEqualTo(new NotSent(Why.ADDRESS_NOT_CONFIRMED));
    }

    @Test
    void a_confirmed_address_is_not_used_against_its_owners_wish() {
        var card =
                card(false, Optional.empty(), new CardEmail.Confirmed(ADDRESS), Optional.of(NOW));

        assertThat(decide(card, Channel.EMAIL, NOW)).isEqualTo(new NotSent(Why.EMAIL_NOT_WANTED));
    }

    @Test
    void after_ninety_days_without_a_look_at_the_card_it_is_the_app_only_again() {
        var lastMoment = NOW.plus(ContactCard.FRESH_FOR).minusMillis(1);

        assertThat(decide(aCardForEmail(), Channel.EMAIL, lastMoment)).isEqualTo(new Send());
        assertThat(decide(aCardForEmail(), Channel.EMAIL, lastMoment.plusMillis(1)))
                .isEqualTo(new NotSent(Why.CARD_NOT_RECONFIRMED));
    }

    @Test
    void a_look_at_the_card_makes_it_count_again() {
        var later = NOW.plus(Duration.ofDays(100));
        var looked = aCardForEmail().choose(aCardForEmail().preferences(), later);

        assertThat(decide(looked, Channel.EMAIL, later)).isEqualTo(new Send());
    }

    @Test
    void in_quiet_hours_a_mail_is_held_until_they_end() {
        var card =
                card(
                        true,
                        Optional.of(quiet("22:00", "07:00", DUBLIN)),
                        new CardEmail.Confirmed(ADDRESS),
                        Optional.of(NOW));

        assertThat(decide(card, Channel.EMAIL, Instant.parse("2026-03-10T23:30:00Z")))
                .isEqualTo(new Hold(Instant.parse("2026-03-11T07:00:00Z"), Why.QUIET_HOURS));
    }

    @Test
    void a_code_goes_to_an_address_that_waits_for_it_and_to_no_other() {
        var waiting = new CardEmail.Unconfirmed(ADDRESS, Optional.empty());
        var card = card(false, Optional.empty(), waiting, Optional.empty());

        assertThat(
                        CODE_TO_THE_ADDRESS_GIVEN.decide(
                                card, Contact.by(Channel.EMAIL, Use.ACCOUNT), NOW))
                .isEqualTo(new Send());
        assertThat(
                        CODE_TO_THE_ADDRESS_GIVEN.decide(
                                aCardForEmail(), Contact.by(Channel.EMAIL, Use.ACCOUNT), NOW))
                .isEqualTo(new NotSent(Why.NO_ADDRESS));
        assertThat(
                        CODE_TO_THE_ADDRESS_GIVEN.decide(
                                anUnwrittenCard(), Contact.by(Channel.EMAIL, Use.ACCOUNT), NOW))
                .isEqualTo(new NotSent(Why.NO_ADDRESS));
    }

    private static ContactDecision decide(ContactCard card, Channel channel, Instant now) {
        return ONLY_AS_THE_CARD_SAYS.decide(card, Contact.by(channel, Use.MEETINGS), now);
    }
}
