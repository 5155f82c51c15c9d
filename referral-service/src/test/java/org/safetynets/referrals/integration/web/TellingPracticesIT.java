package org.safetynets.referrals.integration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.PracticeEndedV1;
import org.safetynets.contracts.ReferralDisclosedV1;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.Play;
import org.safetynets.referrals.integration.IntegrationPlay;
import org.safetynets.referrals.practice.PracticePlay;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class TellingPracticesIT {

    @Autowired Api api;
    @Autowired Published published;
    @Autowired MutableClock clock;
    IntegrationPlay systems;
    PracticePlay practice;
    Play play;
    Answer system;

    @BeforeEach
    void aPracticeThatIsLetIn() {
        systems = new IntegrationPlay(api);
        practice = systems.practice;
        system = systems.made(IntegrationPlay.key("a"));
        systems.letIn(system);
        play = new Play(api, practice.organization, practice.alderId);
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    @Test
    void at_d0_nothing_is_published_and_then_only_what_is_new_to_read() {
        // given
        var hidden = play.referAndClaim("D0");
        play.withdraw(hidden);
        var shown = play.referAndClaim("D0");
        // when
        play.turn(shown, "D1");
        play.turn(shown, "D0");
        play.withdraw(shown);
        var last = play.referAndClaim("D2");
        // then
        await().untilAsserted(() -> assertThat(told(last)).hasSize(1));
        assertThat(told(hidden)).isEmpty();
        assertThat(told(shown)).hasSize(1);
        assertThat(told(shown).getFirst().practiceIds())
                .containsExactly(UUID.fromString(practice.practiceId));
    }

    @Test
    void whether_it_may_be_told_follows_the_dial_at_that_moment() {
        // given
        var handed = play.referAndClaim("D0");
        assertThat(mayBeTold(handed)).isFalse();
        // when, then
        play.turn(handed, "D1");
        assertThat(mayBeTold(handed)).isTrue();
        play.turn(handed, "D0");
        assertThat(mayBeTold(handed)).isFalse();
        play.turn(handed, "D2");
        assertThat(mayBeTold(handed)).isTrue();
        play.withdraw(handed);
        assertThat(mayBeTold(handed)).isFalse();
    }

    @Test
    void a_consent_that_has_ended_is_enough_whether_or_not_anybody_noted_it() {
        // given
        var handed = play.referAndClaim("D2");
        assertThat(mayBeTold(handed)).isTrue();
        // when
        clock.advance(Duration.ofDays(91));
        // then
        assertThat(mayBeTold(handed)).isFalse();
    }

    @Test
    void a_practice_that_is_not_let_in_or_is_another_or_whose_counselor_left_is_not_told() {
        // given
        var handed = play.referAndClaim("D2");
        var other = new IntegrationPlay(api).practice.practiceId;
        assertThat(mayBeTold(other, handed.id())).isFalse();
        assertThat(mayBeTold(practice.practiceId, UUID.randomUUID())).isFalse();
        // when, then
        systems.decide(system, false);
        assertThat(mayBeTold(handed)).isFalse();
        systems.letIn(system);
        assertThat(mayBeTold(handed)).isTrue();
        practice.joined();
        assertThat(api.as(practice.alder).delete(practice.path() + "/members/me").status())
                .isLessThan(300);
        assertThat(mayBeTold(handed)).isFalse();
    }

    @Test
    void nothing_is_published_for_a_practice_that_is_not_let_in() {
        // given
        systems.decide(system, false);
        // when
        var before = play.referAndClaim("D2");
        systems.letIn(system);
        var after = play.referAndClaim("D2");
        // then
        await().untilAsserted(() -> assertThat(told(after)).hasSize(1));
        assertThat(told(before)).isEmpty();
    }

    @Test
    void who_decides_in_a_practice_is_said_as_it_stands() {
        // given
        practice.joined();
        // when, then
        assertThat(part(practice.alderId.value()).text("part")).isEqualTo("administrator");
        assertThat(part(practice.rowanId.value()).text("part")).isEqualTo("member");
        assertThat(part(UUID.randomUUID()).status()).isEqualTo(404);
        var appointed =
                api.as(practice.alder)
                        .with("If-Match", practice.read(practice.alder).header("ETag"))
                        .put(
                                practice.path() + "/members/" + practice.rowanId,
                                Map.of("part", "administrator"));
        assertThat(appointed.status()).as(appointed.toString()).isEqualTo(200);
        assertThat(part(practice.rowanId.value()).text("part")).isEqualTo("administrator");
    }

    @Test
    void the_end_of_a_practice_is_published() {
        // when
        api.as(practice.alder).delete(practice.path() + "/members/me");
        // then
        await().untilAsserted(
                        () ->
                                assertThat(
                                                published.of(
                                                        PracticeEndedV1.class,
                                                        UUID.fromString(practice.practiceId)))
                                        .hasSize(1));
        assertThat(part(practice.alderId.value()).status()).isEqualTo(404);
    }

    private List<ReferralDisclosedV1> told(Play.Handed handed) {
        return published.of(ReferralDisclosedV1.class, handed.id());
    }

    private boolean mayBeTold(Play.Handed handed) {
        return mayBeTold(practice.practiceId, handed.id());
    }

    private boolean mayBeTold(String practiceId, UUID referral) {
        var answer =
                asked("/internal/practices/%s/organizations/%s/referrals/%s", practiceId, referral);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().propertyNames()).containsExactly("mayBeTold");
        return answer.json().path("mayBeTold").asBoolean();
    }

    private Answer asked(String path, String practiceId, UUID referral) {
        return api.as(Tokens.service("notification-service"))
                .get(path.formatted(practiceId, practice.organization, referral));
    }

    private Answer part(UUID person) {
        return api.as(Tokens.service("notification-service"))
                .get("/internal/practices/" + practice.practiceId + "/members/" + person);
    }
}
