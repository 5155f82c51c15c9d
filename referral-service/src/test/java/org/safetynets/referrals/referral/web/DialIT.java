package org.safetynets.referrals.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.Play;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class DialIT {

    @Autowired Api api;
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
    void holds_at_the_very_next_read() {
        // given
        var handed = play.referAndClaim("D0");
        assertThat(play.seen(handed)).isEqualTo("D0 received");
        // then
        assertThat(play.turn(handed, "D1").text("counselorSees")).isEqualTo("open");
        assertThat(play.seen(handed)).isEqualTo("D1 open");
        assertThat(play.turn(handed, "D2").status()).isEqualTo(200);
        assertThat(play.seen(handed)).isEqualTo("D2 waiting");
        assertThat(play.turn(handed, "D0").status()).isEqualTo(200);
        assertThat(play.seen(handed)).isEqualTo("D0 received");
    }

    @Test
    void goes_back_to_nothing_after_ninety_days_until_it_is_turned_again() {
        // given
        var handed = play.referAndClaim("D2");
        clock.advance(Duration.ofDays(90));
        // then
        assertThat(play.seen(handed)).isEqualTo("D0 received");
        assertThat(play.mine(handed).text("dial")).isEqualTo("D0");
        assertThat(play.turn(handed, "D1").status()).isEqualTo(200);
        assertThat(play.seen(handed)).isEqualTo("D1 open");
    }

    @Test
    void withdrawal_silences_at_once_and_for_good() {
        // given
        var handed = play.referAndClaim("D2");
        // when
        assertThat(play.withdraw(handed).status()).isEqualTo(204);
        // then
        assertThat(play.seen(handed)).isEqualTo("D0 received");
        assertThat(play.withdraw(handed).status()).isEqualTo(204);
        assertThat(play.turn(handed, "D2").problem()).isEqualTo("referral-withdrawn");
        assertThat(play.mine(handed).text("withdrawn")).isEqualTo("true");
    }

    @Test
    void each_disclosure_leaves_a_receipt_and_each_consent_its_end() {
        // given
        var handed = play.referAndClaim("D0");
        play.seen(handed);
        play.turn(handed, "D2");
        // when: once by itself, once in the list
        play.seen(handed);
        api.as(play.counselor).get(play.referrals());
        play.turn(handed, "D0");
        play.seen(handed);
        // then
        var receipts = items(handed, "receipts");
        assertThat(receipts)
                .hasSize(2)
                .allMatch(it -> it.get("shown").asString().equals("waiting"));
        var consents = items(handed, "consents");
        assertThat(consents.stream().map(it -> it.get("information").asString()))
                .containsExactly("D0", "D2", "D0");
        assertThat(consents.stream().map(it -> it.has("endedAt")))
                .containsExactly(false, true, true);
        assertThat(receipts.getFirst().get("consentId"))
                .isEqualTo(consents.get(1).get("consentId"));
    }

    @Test
    void is_nobody_elses_to_see_or_turn() {
        // given
        var handed = play.referAndClaim("D2");
        var other = api.as(Tokens.of(UUID.randomUUID()));
        var mine = "/api/referrals/mine/" + handed.id();
        // then
        assertThat(other.get(mine).status()).isEqualTo(404);
        assertThat(other.get(mine + "/receipts").status()).isEqualTo(404);
        assertThat(other.get(mine + "/consents").status()).isEqualTo(404);
        assertThat(other.put(mine + "/dial", "{\"dial\":\"D4\"}").status()).isEqualTo(404);
        assertThat(other.delete(mine).status()).isEqualTo(404);
        assertThat(api.as(play.counselor).get(mine).status()).isEqualTo(404);
        assertThat(other.get("/api/referrals/mine").text("total")).isEqualTo("0");
        assertThat(play.seen(handed)).isEqualTo("D2 waiting");
    }

    private List<JsonNode> items(Play.Handed handed, String kind) {
        var path = "/api/referrals/mine/" + handed.id() + "/" + kind;
        return api.as(play.partner).get(path).json().get("items").valueStream().toList();
    }
}
