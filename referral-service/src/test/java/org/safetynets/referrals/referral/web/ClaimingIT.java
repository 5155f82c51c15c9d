package org.safetynets.referrals.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.OrganizationChangedV1;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.Play;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ClaimingIT {

    private static final String WRONG = "0000-0000-0000-0000";

    @Autowired Api api;
    @Autowired Given given;
    @Autowired MutableClock clock;
    Play play;

    @BeforeEach
    void someone() {
        play = new Play(api);
    }

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void makes_the_referral_mine_and_my_act_a_consent_with_every_element() {
        // given
        var handed = play.refer();
        given.event(anOrganization("Harbor", 1));
        // when
        var answer = play.claim(handed, "D2");
        // then
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.text("counselorPseudonym")).isEqualTo("counselor1");
        assertThat(answer.text("status")).isEqualTo("consented");
        assertThat(answer.text("counselorSees")).isEqualTo("waiting");
        await().untilAsserted(
                        () ->
                                assertThat(play.mine(handed).text("organizationName"))
                                        .isEqualTo("Harbor"));
        var consent = trail(handed, "consents").json().get("items").get(0);
        assertThat(consent.get("participant").asString()).isEqualTo(play.partnerId.toString());
        assertThat(consent.get("discloser").asString()).isEqualTo(play.organization.toString());
        assertThat(consent.get("recipient").asString()).isEqualTo(play.counselorId.toString());
        assertThat(consent.get("information").asString()).isEqualTo("D2");
        assertThat(consent.get("purpose").asString()).isEqualTo("closing-the-referral-loop");
        assertThat(consent.get("rightToRevoke").asString()).startsWith("at-any-time");
        assertThat(consent.get("signedBy").asString()).isEqualTo("claimed-the-code");
        assertThat(consent.get("expiresAt").asString()).isEqualTo(answer.text("dialUntil"));
    }

    @Test
    void discloses_nothing_unless_asked_to() {
        // given
        var handed = play.refer();
        // when
        var answer =
                api.as(play.partner).post("/api/referrals/claims", Map.of("code", handed.code()));
        // then
        assertThat(answer.text("dial")).isEqualTo("D0");
        assertThat(answer.json().has("dialUntil")).isFalse();
    }

    @Test
    void succeeds_for_exactly_one_of_many_at_once() throws Exception {
        // given
        var handed = play.refer();
        var tries =
                Stream.generate(() -> Tokens.of(UUID.randomUUID()))
                        .limit(8)
                        .map(it -> (Callable<Answer>) () -> claim(it, handed.code()))
                        .toList();
        // when
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = pool.invokeAll(tries).stream().map(Future::resultNow);
            // then
            assertThat(statuses.map(Answer::status))
                    .containsOnly(201, 409)
                    .satisfiesOnlyOnce(it -> assertThat(it).isEqualTo(201));
        }
    }

    @Test
    void answers_alike_for_a_used_an_expired_an_unknown_and_ones_own_code() {
        // given
        var used = play.referAndClaim("D2");
        var expired = play.refer();
        var own = play.refer();
        // when
        var answers =
                Stream.of(
                        claim(Tokens.of(UUID.randomUUID()), used.code()),
                        claim(Tokens.of(UUID.randomUUID()), WRONG),
                        claim(Tokens.of(UUID.randomUUID()), "no code"),
                        claim(play.counselor, used.code()),
                        claim(play.counselor, own.code()),
                        sixtyDaysLater(expired.code()));
        // then
        assertThat(answers.map(ClaimingIT::withoutRequestId).distinct())
                .singleElement()
                .asString()
                .startsWith("409 ")
                .contains("/problems/code-not-valid");
    }

    @Test
    void is_tried_ten_times_an_hour_and_refused_even_when_the_request_is_undone() {
        // given: a key makes each request a transaction, and a refusal undoes it
        clock.setTo(clock.instant());
        for (var attempt = 0; attempt < 10; attempt++) {
            var keyed = api.with("Idempotency-Key", "try-" + UUID.randomUUID()).as(play.partner);
            assertThat(keyed.post("/api/referrals/claims", Map.of("code", WRONG)).problem())
                    .isEqualTo("code-not-valid");
        }
        var handed = play.refer();
        // when
        var eleventh = play.claim(handed, "D0");
        clock.advance(Duration.ofHours(1));
        // then
        assertThat(eleventh.problem()).isEqualTo("too-many-code-attempts");
        assertThat(eleventh.text("tryAgainAt")).endsWith(":00:00Z");
        assertThat(play.claim(handed, "D0").status()).isEqualTo(201);
    }

    @Test
    void is_replayed_for_the_same_idempotency_key() {
        // given
        var handed = play.refer();
        var keyed = api.as(play.partner).with("Idempotency-Key", UUID.randomUUID().toString());
        var body = Map.of("code", handed.code(), "dial", "D1");
        // when
        var first = keyed.post("/api/referrals/claims", body);
        var again = keyed.post("/api/referrals/claims", body);
        // then
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    private Answer claim(Tokens by, String code) {
        return api.as(by).post("/api/referrals/claims", Map.of("code", code));
    }

    private Answer sixtyDaysLater(String code) {
        clock.advance(Duration.ofDays(60));
        return claim(Tokens.of(UUID.randomUUID()), code);
    }

    private Answer trail(Play.Handed handed, String kind) {
        return api.as(play.partner).get("/api/referrals/mine/" + handed.id() + "/" + kind);
    }

    private static String withoutRequestId(Answer answer) {
        return answer.toString().replace(answer.text("requestId"), "");
    }

    private OrganizationChangedV1 anOrganization(String name, long version) {
        return new OrganizationChangedV1(
                play.organization.value(),
                version,
                OrganizationChangedV1.Change.CREATED,
                OrganizationChangedV1.Status.ACTIVE,
                name,
                null,
                "Europe/Dublin",
                Set.of("en"),
                null);
    }
}
