package org.safetynets.referrals.contact.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.DeliverySettledV1;
import org.safetynets.contracts.DeliverySettledV1.Channel;
import org.safetynets.contracts.DeliverySettledV1.Outcome;
import org.safetynets.contracts.ReferralContactDueV1;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.Play;
import org.safetynets.referrals.Play.Handed;
import org.safetynets.referrals.contact.application.ContactingPartners;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ContactIT {

    private static final Duration A_WEEK = Duration.ofDays(7);

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
    @Autowired MutableClock clock;
    @Autowired ContactingPartners contacting;

    Play play;

    @BeforeEach
    void someone() {
        play = new Play(api);
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    @Test
    void a_silent_partner_is_asked_three_times_and_then_it_closes_without_a_reason() {
        // given
        var handed = play.referAndClaim("D2");
        // when
        for (var attempt = 1; attempt <= 3; attempt++) {
            weekPasses();
            contacting.run();
            asked(handed, attempt);
            settled(Outcome.SENT, null);
            var last = String.valueOf(attempt - 1);
            await().until(() -> contact(handed).text("attempts", last, "sent").equals("true"));
        }
        assertThat(play.mine(handed).text("status")).isEqualTo("consented");
        weekPasses();
        contacting.run();
        // then
        assertThat(play.mine(handed).text("status")).isEqualTo("no-response");
        assertThat(play.seen(handed)).isEqualTo("D2 closed");
        weekPasses();
        asked(handed, 3);
    }

    @Test
    void what_reached_nobody_is_tried_again_and_says_why() {
        // given
        var handed = play.referAndClaim("D0");
        weekPasses();
        contacting.run();
        // when
        settled(Outcome.NOT_SENT, "not-approved");
        await().until(() -> contact(handed).text("attempts", "0", "why").equals("not-approved"));
        weekPasses();
        contacting.run();
        // then
        await().untilAsserted(
                        () ->
                                assertThat(published.of(ReferralContactDueV1.class, handed.id()))
                                        .extracting(ReferralContactDueV1::attempt)
                                        .containsExactly(1, 1));
    }

    @Test
    void a_partner_who_asked_for_a_place_is_left_alone() {
        // given
        var handed = play.referAndClaim("D0");
        given.event(
                new SeatChangedV1(
                        UUID.randomUUID(),
                        1,
                        play.organization.value(),
                        UUID.randomUUID(),
                        play.partnerId.value(),
                        SeatChangedV1.Change.REQUESTED,
                        SeatChangedV1.Status.REQUESTED));
        await().until(() -> play.mine(handed).text("status").equals("screening"));
        // when
        weekPasses();
        contacting.run();
        // then
        assertThat(contact(handed).json().get("attempts")).isEmpty();
        assertThat(contact(handed).json().has("nextAt")).isFalse();
    }

    @Test
    void whoever_wants_no_contact_hears_nothing_until_the_time_limit() {
        // given
        var handed = play.refer();
        var claim = Map.of("code", handed.code(), "dial", "D0", "doNotContact", true);
        assertThat(api.as(play.partner).post("/api/referrals/claims", claim).status())
                .isEqualTo(201);
        // when
        clock.advance(Duration.ofDays(119));
        contacting.run();
        // then
        assertThat(contact(handed).json().get("attempts")).isEmpty();
        assertThat(play.mine(handed).text("status")).isEqualTo("consented");
        // when
        clock.advance(Duration.ofDays(2));
        contacting.run();
        // then
        assertThat(play.mine(handed).text("status")).isEqualTo("no-response");
        assertThat(published.of(ReferralContactDueV1.class, handed.id())).isEmpty();
    }

    @Test
    void the_wish_is_the_partners_alone() {
        var handed = play.referAndClaim("D0");
        var put = api.as(play.partner).put(path(handed), Map.of("doNotContact", true));
        assertThat(put.text("doNotContact")).isEqualTo("true");
        assertThat(contact(handed).text("doNotContact")).isEqualTo("true");
        for (var other : new Tokens[] {play.counselor, Tokens.of(UUID.randomUUID())}) {
            assertThat(api.as(other).get(path(handed)).status()).isEqualTo(404);
            assertThat(api.as(other).put(path(handed), Map.of("doNotContact", false)).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void what_the_counselor_wished_for_them_holds_until_the_partner_says_otherwise() {
        var first = referredWithoutContact();
        assertThat(play.claim(first, "D0").status()).isEqualTo(201);
        assertThat(contact(first).text("doNotContact")).isEqualTo("true");
        assertThat(
                        api.as(play.partner)
                                .put(path(first), Map.of("doNotContact", false))
                                .text("doNotContact"))
                .isEqualTo("false");
        var second = referredWithoutContact();
        var claim = Map.of("code", second.code(), "dial", "D0", "doNotContact", false);
        assertThat(api.as(play.partner).post("/api/referrals/claims", claim).status())
                .isEqualTo(201);
        assertThat(contact(second).text("doNotContact")).isEqualTo("false");
        // then: the counselor reads what they wished, whatever the partner wishes since
        assertThat(api.as(play.counselor).get(play.referrals() + "/" + second.id()).body())
                .contains("\"doNotContact\":true");
    }

    private Handed referredWithoutContact() {
        var body = Map.of("urgentFlags", Play.NO_FLAGS, "doNotContact", true);
        var made = api.as(play.counselor).post(play.referrals(), body);
        assertThat(made.text("doNotContact")).isEqualTo("true");
        return new Handed(UUID.fromString(made.text("referralId")), made.text("code"));
    }

    private void weekPasses() {
        clock.advance(A_WEEK);
    }

    private void asked(Handed handed, int times) {
        await().untilAsserted(
                        () ->
                                assertThat(published.of(ReferralContactDueV1.class, handed.id()))
                                        .hasSize(times)
                                        .allSatisfy(
                                                it ->
                                                        assertThat(it.personId())
                                                                .isEqualTo(
                                                                        play.partnerId.value())));
    }

    private void settled(Outcome outcome, @Nullable String why) {
        given.event(
                new DeliverySettledV1(
                        UUID.randomUUID(),
                        1,
                        play.organization.value(),
                        play.partnerId.value(),
                        UUID.randomUUID(),
                        "referral.waiting",
                        Channel.EMAIL,
                        outcome,
                        why));
    }

    private Answer contact(Handed handed) {
        return api.as(play.partner).get(path(handed));
    }

    private static String path(Handed handed) {
        return "/api/referrals/mine/" + handed.id() + "/contact";
    }
}
