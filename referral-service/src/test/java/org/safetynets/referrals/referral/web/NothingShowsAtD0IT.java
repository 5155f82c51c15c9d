package org.safetynets.referrals.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.ReferralChangedV1;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.Play;
import org.safetynets.referrals.referral.application.ExpiringCodes;
import org.springframework.beans.factory.annotation.Autowired;

/** What a counselor holds in their hands: whole answers, headers included, lists and events. */
@ServiceTest
class NothingShowsAtD0IT {

    @Autowired Api api;
    @Autowired MutableClock clock;
    @Autowired ExpiringCodes expiring;
    @Autowired Given given;
    @Autowired Published published;
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
    void a_code_never_used_and_a_partner_seated_and_gone_answer_alike() {
        // given
        var first = play.refer();
        var lived = play.refer();
        var last = play.refer();
        var before = List.of(answer(""), answer("?size=2"), answer("?page=1&size=2"));
        var untouched = answer("/" + first.id());
        // when
        assertThat(play.claim(lived, "D0").status()).isEqualTo(201);
        seatOf(lived, 1, SeatChangedV1.Status.REQUESTED, "screening");
        seatOf(lived, 2, SeatChangedV1.Status.SEATED, "placed");
        play.withdraw(lived);
        // then: its list, order and pages are what they were, and so is it
        assertThat(List.of(answer(""), answer("?size=2"), answer("?page=1&size=2")))
                .isEqualTo(before);
        assertThat(withoutOwn(answer("/" + lived.id()), lived))
                .isEqualTo(withoutOwn(untouched, first));
        assertThat(api.as(play.counselor).get(play.referrals()).text("items", "0", "referralId"))
                .isEqualTo(last.id().toString());
    }

    @Test
    void nothing_is_published_after_the_referral_was_received() {
        // given
        var lived = play.referAndClaim("D0");
        seatOf(lived, 1, SeatChangedV1.Status.SEATED, "placed");
        play.withdraw(lived);
        // when: a later event of the same service has arrived
        var marker = play.refer();
        await().untilAsserted(() -> assertThat(events(marker)).hasSize(1));
        // then
        assertThat(events(lived)).hasSize(1);
    }

    @Test
    void a_code_that_ran_out_looks_like_one_that_was_used() {
        // given
        var unused = play.refer();
        var lived = play.referAndClaim("D0");
        clock.advance(Duration.ofDays(61));
        var before = answer("/" + unused.id());
        // when
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(
                        () -> {
                            expiring.expire(); // some of all there are
                            return staffSee(unused).equals("expired");
                        });
        // then
        assertThat(answer("/" + unused.id())).isEqualTo(before);
        assertThat(withoutOwn(answer("/" + unused.id()), unused))
                .isEqualTo(withoutOwn(answer("/" + lived.id()), lived));
        assertThat(events(unused)).hasSize(1);
    }

    private String staffSee(Play.Handed handed) {
        var staff = Tokens.of(UUID.randomUUID()).with(play.organization, Role.COORDINATOR);
        return api.as(staff).get(play.referrals() + "-in/" + handed.id()).text("status");
    }

    private void seatOf(
            Play.Handed handed, long version, SeatChangedV1.Status status, String becomes) {
        given.event(
                new SeatChangedV1(
                        play.partnerId.value(), // any id, as long as it stays the same
                        version,
                        play.organization.value(),
                        UUID.randomUUID(),
                        play.partnerId.value(),
                        SeatChangedV1.Change.SEATED,
                        status));
        await().untilAsserted(
                        () -> assertThat(play.mine(handed).text("status")).isEqualTo(becomes));
    }

    private List<ReferralChangedV1> events(Play.Handed handed) {
        return published.of(ReferralChangedV1.class, handed.id());
    }

    /** Status, headers and body, without what differs between any two requests. */
    private String answer(String path) {
        var answer = api.as(play.counselor).get(play.referrals() + path);
        Map<String, List<String>> headers = new TreeMap<>(answer.response().headers().map());
        headers.remove("date");
        headers.remove("x-request-id");
        return headers + " " + answer;
    }

    private static String withoutOwn(String answer, Play.Handed handed) {
        return answer.replace(handed.id().toString(), "")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "time")
                .replaceAll("content-length=\\[\\d+\\]", "");
    }
}
