package org.safetynets.notifications.card.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.notifications.card.domain.Cards.ADDRESS;
import static org.safetynets.notifications.card.domain.Cards.NOW;
import static org.safetynets.notifications.card.domain.Cards.aCardForEmail;
import static org.safetynets.notifications.card.domain.Cards.anUnwrittenCard;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactCardTest {

    private static final CodeHashing PLAIN = (code, salt) -> salt + code;

    @Test
    void the_code_that_was_mailed_confirms_the_address_and_turns_mail_on() {
        var card = given(anUnwrittenCard()).codeMailed(code("K7PM"));

        var result = card.confirm("K7PM", PLAIN, NOW);

        assertThat(result).isInstanceOf(ConfirmationResult.Confirmed.class);
        assertThat(result.card().email()).isEqualTo(new CardEmail.Confirmed(ADDRESS));
        assertThat(result.card().preferences().useEmail()).isTrue();
        assertThat(result.card().confirmedAt()).contains(NOW);
    }

    @Test
    void a_wrong_code_costs_an_attempt() {
        var card = given(anUnwrittenCard()).codeMailed(code("K7PM"));

        var result = card.confirm("XXXX", PLAIN, NOW);

        assertThat(result).isEqualTo(refused(result, new CodeWrong(4)));
        assertThat(result.card().version()).isGreaterThan(card.version());
    }

    @Test
    void after_five_wrong_attempts_the_right_code_does_not_count_either() {
        var card = given(anUnwrittenCard()).codeMailed(code("K7PM"));
        for (var attempt = 0; attempt < PendingCode.ATTEMPTS; attempt++) {
            card = card.confirm("XXXX", PLAIN, NOW).card();
        }

        var result = card.confirm("K7PM", PLAIN, NOW);

        assertThat(result).isEqualTo(refused(result, new CodeNotUsable()));
    }

    @Test
    void a_code_is_of_no_use_after_half_an_hour() {
        var card = given(anUnwrittenCard()).codeMailed(code("K7PM"));

        var result = card.confirm("K7PM", PLAIN, NOW.plus(PendingCode.VALID));

        assertThat(result).isEqualTo(refused(result, new CodeNotUsable()));
    }

    @Test
    void a_newer_code_takes_the_place_of_an_older() {
        var card = given(anUnwrittenCard()).codeMailed(code("OLD1")).codeMailed(code("NEW1"));

        assertThat(card.confirm("OLD1", PLAIN, NOW)).isInstanceOf(ConfirmationResult.Refused.class);
        assertThat(card.confirm("NEW1", PLAIN, NOW))
                .isInstanceOf(ConfirmationResult.Confirmed.class);
    }

    @Test
    void without_a_code_nothing_can_be_confirmed() {
        var result = anUnwrittenCard().confirm("K7PM", PLAIN, NOW);

        assertThat(result).isEqualTo(refused(result, new CodeNotUsable()));
        assertThat(anUnwrittenCard().codeMailed(code("K7PM")).version()).isZero();
    }

    @Test
    void a_new_address_takes_the_place_of_a_confirmed_one_at_once() {
        var card = given(aCardForEmail());

        assertThat(card.email()).isEqualTo(new CardEmail.Unconfirmed(ADDRESS, Optional.empty()));
    }

    @Test
    void a_fourth_code_within_an_hour_is_refused() {
        var card = anUnwrittenCard();
        for (var codes = 0; codes < ContactCard.CODES_AN_HOUR; codes++) {
            card = given(card);
        }

        assertThat(card.give(ADDRESS, NOW))
                .isEqualTo(
                        new AddressResult.Refused(new TooManyCodes(NOW.plus(Duration.ofHours(1)))));
        assertThat(card.give(ADDRESS, NOW.plus(Duration.ofHours(1))))
                .isInstanceOf(AddressResult.Given.class);
    }

    @Test
    void a_removed_address_leaves_nothing_behind() {
        var card = aCardForEmail().removeEmail();

        assertThat(card.email()).isEqualTo(new CardEmail.None());
        assertThat(card.preferences().useEmail()).isFalse();
    }

    private static ContactCard given(ContactCard card) {
        return ((AddressResult.Given) card.give(ADDRESS, NOW)).card();
    }

    private static PendingCode code(String code) {
        return PendingCode.mailed(PLAIN.hash(code, "salt"), "salt", NOW);
    }

    private static ConfirmationResult refused(
            ConfirmationResult result, org.safetynets.platform.kernel.Refusal reason) {
        return new ConfirmationResult.Refused(result.card(), reason);
    }
}
