package org.safetynets.referrals.fhir.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.COUNSELOR;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.HARBOR;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.NOW;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aClaimed;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.turned;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.fhir.domain.LoopNews.News;
import org.safetynets.referrals.referral.domain.Dial;
import org.safetynets.referrals.referral.domain.Referral;

class LoopNewsTest {

    private static final Instant LATER = NOW.plusSeconds(60);
    private static final FhirClient PRACTICE =
            client(Side.PRACTICE, new FhirClient.Counselor(COUNSELOR, "counselor1"));
    private static final FhirClient ORGANIZATION = client(Side.ORGANIZATION);

    @Test
    void are_for_each_end_that_sees_something_else() {
        // given
        var referral = aClaimed(Dial.D2);
        var loop = Loop.open(referral, NOW);
        // when
        var news = news(loop, accepted(loop, referral)).orElseThrow();
        // then
        assertThat(news.isFor(PRACTICE)).isTrue();
        assertThat(news.isFor(ORGANIZATION)).isTrue();
        var another = new FhirClient.Counselor(new PersonId(UUID.randomUUID()), "other");
        assertThat(news.isFor(client(Side.PRACTICE, another))).isFalse();
    }

    @Test
    void reach_no_practice_to_which_nothing_is_disclosed() {
        // given
        var referral = aClaimed(Dial.D0);
        var loop = Loop.open(referral, NOW);
        // then
        assertThat(news(loop, accepted(loop, referral)).orElseThrow().isFor(PRACTICE)).isFalse();
    }

    @Test
    void of_the_dial_turned_down_there_are_none_for_the_practice() {
        // given
        var referral = aClaimed(Dial.D2);
        var loop = Loop.open(referral, NOW);
        // when
        var silenced = loop.follow(turned(referral, Dial.D0, LATER), LATER);
        // then
        assertThat(silenced.practice()).isNotEqualTo(loop.practice());
        assertThat(news(loop, silenced)).isEmpty();
    }

    @Test
    void of_an_order_that_was_not_sent_there_are_none() {
        // given
        var referral = aClaimed(Dial.D2);
        var ordered = Loop.open(referral, NOW).ordered(Optional.empty(), referral, NOW);
        // then
        assertThat(news(ordered, accepted(ordered, referral))).isEmpty();
    }

    @Test
    void of_a_task_just_sent_are_for_the_organization() {
        // given
        var referral = aClaimed(Dial.D0);
        var ordered = Loop.open(referral, NOW).ordered(Optional.empty(), referral, NOW);
        // when
        var news = news(ordered, ordered.send(referral, LATER)).orElseThrow();
        // then
        assertThat(news.isFor(ORGANIZATION)).isTrue();
        assertThat(news.isFor(PRACTICE)).isFalse();
        var opened = LoopNews.opened(UUID.randomUUID(), ordered, NOW);
        assertThat(opened.isFor(ORGANIZATION)).isTrue();
    }

    private static Loop accepted(Loop loop, Referral referral) {
        return loop.moved(new Desk(TaskStatus.ACCEPTED, Optional.empty()), referral, LATER);
    }

    private static Optional<News> news(Loop before, Loop after) {
        return LoopNews.of(UUID.randomUUID(), before, after, LATER);
    }

    private static FhirClient client(Side side, FhirClient.Counselor... counselors) {
        return new FhirClient(
                UUID.randomUUID(), "a-client", HARBOR, "A system", side, List.of(counselors));
    }
}
