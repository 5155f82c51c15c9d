package org.safetynets.notifications.card.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.notifications.card.domain.Cards.ADDRESS;
import static org.safetynets.notifications.card.domain.Cards.NOW;
import static org.safetynets.notifications.card.domain.Cards.aCardForEmail;
import static org.safetynets.notifications.card.domain.Cards.aDevice;
import static org.safetynets.notifications.card.domain.Cards.anUnwrittenCard;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactCardTest {

    private static final CodeHashing PLAIN = (code, salt) -> salt + code;

    @Test
    void the_code_that_was_mailed_confirms_the_address_and_turns_mail_on() {
        var card = given(anUnwrittenCard()).codeSent(Channel.EMAIL, Optional.empty(), code("K7PM"));

        var result = card.confirm("K7PM", PLAIN, NOW);

        assertThat(result).isInstanceOf(ConfirmationResult.Confirmed.class);
        assertThat(result.card().email()).isEqualTo(new CardEmail.Confirmed(ADDRESS));
        assertThat(result.card().preferences().useEmail()).isTrue();
        assertThat(result.card().confirmedAt()).contains(NOW);
    }

    @Test
    void a_wrong_code_costs_an_attempt() {
        var card = given(anUnwrittenCard()).codeSent(Channel.EMAIL, Optional.empty(), code("K7PM"));

        var result = card.confirm("XXXX", PLAIN, NOW);

        assertThat(result).isEqualTo(refused(result, new CodeWrong(4)));
        assertThat(result.card().version()).isGreaterThan(card.version());
    }

    @Test
    void after_five_wrong_attempts_the_right_code_does_not_count_either() {
        var card = given(anUnwrittenCard()).codeSent(Channel.EMAIL, Optional.empty(), code("K7PM"));
        for (var attempt = 0; attempt < PendingCode.ATTEMPTS; attempt++) {
            card = card.confirm("XXXX", PLAIN, NOW).card();
        }

        var result = card.confirm("K7PM", PLAIN, NOW);

        assertThat(result).isEqualTo(refused(result, new CodeNotUsable()));
    }

    @Test
    void a_code_is_of_no_use_after_half_an_hour() {
        var card = given(anUnwrittenCard()).codeSent(Channel.EMAIL, Optional.empty(), code("K7PM"));

        var result = card.confirm("K7PM", PLAIN, NOW.plus(PendingCode.VALID));

        assertThat(result).isEqualTo(refused(result, new CodeNotUsable()));
    }

    @Test
    void a_newer_code_takes_the_place_of_an_older() {
        var card =
                given(anUnwrittenCard())
                        .codeSent(Channel.EMAIL, Optional.empty(), code("OLD1"))
                        .codeSent(Channel.EMAIL, Optional.empty(), code("NEW1"));

        assertThat(card.confirm("OLD1", PLAIN, NOW)).isInstanceOf(ConfirmationResult.Refused.class);
        assertThat(card.confirm("NEW1", PLAIN, NOW))
                .isInstanceOf(ConfirmationResult.Confirmed.class);
    }

    @Test
    void without_a_code_nothing_can_be_confirmed() {
        var result = anUnwrittenCard().confirm("K7PM", PLAIN, NOW);

        assertThat(result).isEqualTo(refused(result, new CodeNotUsable()));
        assertThat(
                        anUnwrittenCard()
                                .codeSent(Channel.EMAIL, Optional.empty(), code("K7PM"))
                                .version())
                .isZero();
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

    @Test
    void a_number_and_a_device_are_proven_in_the_same_way() {
        var number = new PhoneNumber("+353861234567");
        var phoned = ((AddressResult.Given) anUnwrittenCard().give(number, NOW)).card();
        var device = aDevice("one");
        var both = ((AddressResult.Given) phoned.give(device, NOW)).card();
        var sent =
                both.codeSent(Channel.SMS, Optional.empty(), code("SMS1"))
                        .codeSent(Channel.PUSH, Optional.of(device.id()), code("PUSH"));

        var proven = sent.confirmPhone("SMS1", PLAIN, NOW).card();
        var all = proven.confirmDevice(device.id(), "PUSH", PLAIN, NOW).card();

        assertThat(all.phone()).isEqualTo(new CardPhone.Confirmed(number));
        assertThat(all.device(device.id()).orElseThrow().confirmed()).isTrue();
        assertThat(all.preferences().order()).startsWith(Channel.SMS, Channel.PUSH);
    }

    @Test
    void a_wrong_code_for_a_device_costs_an_attempt_and_an_unknown_one_has_none() {
        var device = aDevice("one");
        var card =
                ((AddressResult.Given) anUnwrittenCard().give(device, NOW))
                        .card()
                        .codeSent(Channel.PUSH, Optional.of(device.id()), code("PUSH"));

        var wrong = card.confirmDevice(device.id(), "XXXX", PLAIN, NOW);
        var none = card.confirmDevice(UUID.randomUUID(), "PUSH", PLAIN, NOW);
        var noPhone = card.confirmPhone("PUSH", PLAIN, NOW);

        assertThat(wrong).isEqualTo(refused(wrong, new CodeWrong(4)));
        assertThat(none).isEqualTo(refused(none, new CodeNotUsable()));
        assertThat(noPhone).isEqualTo(refused(noPhone, new CodeNotUsable()));
    }

    @Test
    void a_sixth_device_is_refused_and_one_given_again_takes_its_own_place() {
        var card = anUnwrittenCard();
        for (var i = 0; i < ContactCard.MOST_DEVICES; i++) {
            card = given(card, aDevice("d" + i), NOW.plus(Duration.ofHours(i)));
        }
        var later = NOW.plus(Duration.ofDays(1));

        assertThat(card.give(aDevice("more"), later))
                .isEqualTo(new AddressResult.Refused(new TooManyDevices(ContactCard.MOST_DEVICES)));
        assertThat(given(card, aDevice("d3"), later).devices()).hasSize(ContactCard.MOST_DEVICES);
    }

    @Test
    void removed_devices_and_numbers_leave_nothing_behind() {
        var device = aDevice("one");
        var card = given(anUnwrittenCard(), device, NOW);

        assertThat(card.removeDevice(device.id()).devices()).isEmpty();
        assertThat(card.removeDevice(UUID.randomUUID())).isSameAs(card);
        assertThat(card.removePhone().phone()).isEqualTo(new CardPhone.None());
    }

    @Test
    void an_address_whose_mails_come_back_is_no_longer_used_unless_it_is_another_by_now() {
        var card = aCardForEmail();

        assertThat(card.returned(ADDRESS).email()).isEqualTo(new CardEmail.Returned(ADDRESS));
        assertThat(card.returned(new EmailAddress("old@example.org"))).isSameAs(card);
    }

    @Test
    void a_mail_can_end_mails_but_not_the_card() {
        var stopped = aCardForEmail().stopEmail();

        assertThat(stopped.preferences().useEmail()).isFalse();
        assertThat(stopped.email()).isEqualTo(new CardEmail.Confirmed(ADDRESS));
        assertThat(stopped.stopEmail()).isSameAs(stopped);
    }

    @Test
    void everything_is_paused_and_resumed_in_one_step() {
        var paused = aCardForEmail().pause(NOW);

        assertThat(paused.pausedAt()).contains(NOW);
        assertThat(paused.pause(NOW.plusSeconds(1))).isSameAs(paused);
        assertThat(paused.resume().pausedAt()).isEmpty();
        assertThat(paused.resume().preferences()).isEqualTo(aCardForEmail().preferences());
        assertThat(aCardForEmail().resume().version()).isEqualTo(1);
    }

    private static ContactCard given(ContactCard card, Device device, Instant now) {
        return ((AddressResult.Given) card.give(device, now)).card();
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
