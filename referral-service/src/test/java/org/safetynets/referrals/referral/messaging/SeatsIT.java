package org.safetynets.referrals.referral.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.ReferralChangedV1;
import org.safetynets.contracts.ReferralChangedV1.Change;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.contracts.SeatChangedV1.Status;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.referrals.Play;
import org.safetynets.referrals.referral.application.LapsingConsents;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SeatsIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
    @Autowired LapsingConsents lapsing;
    @Autowired MutableClock clock;
    private final UUID seat = UUID.randomUUID();
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
    void the_partners_seat_moves_the_referral_and_the_disclosed_part_is_published() {
        // given
        var handed = play.referAndClaim("D2");
        // when
        given.event(step(1, Status.REQUESTED));
        seen(handed, "screening", "D2 waiting");
        given.event(step(2, Status.OFFERED));
        seen(handed, "offered", "D2 waiting");
        given.event(step(3, Status.SEATED));
        seen(handed, "placed", "D2 placed");
        given.event(step(4, Status.LEFT));
        seen(handed, "completed", "D2 closed");
        // then: being screened and offered is all "waiting", so nobody was told of it
        await().untilAsserted(
                        () ->
                                assertThat(published.of(ReferralChangedV1.class, handed.id()))
                                        .extracting(it -> it.change() + " " + it.status())
                                        .containsExactly(
                                                "RECEIVED RECEIVED",
                                                "CLAIMED WAITLISTED",
                                                "PROGRESSED PLACED",
                                                "PROGRESSED COMPLETED"));
    }

    @Test
    void an_older_step_and_the_same_event_again_change_nothing() {
        // given
        var handed = play.referAndClaim("D2");
        var seated = step(5, Status.SEATED);
        var id = given.event(seated);
        seen(handed, "placed", "D2 placed");
        // when
        given.event(step(4, Status.DECLINED));
        given.event(seated, id, Instant.now());
        given.event(step(6, Status.WAITLISTED));
        // then: the last was consumed, and so the older ones before it on the same key
        seen(handed, "waitlisted", "D2 waiting");
    }

    @Test
    void a_closed_referral_does_not_open_again() {
        // given
        var handed = play.referAndClaim("D1");
        given.event(step(1, Status.DECLINED));
        seen(handed, "declined", "D1 closed");
        var next = play.referAndClaim("D1");
        // when
        given.event(step(2, Status.SEATED));
        // then
        seen(next, "placed", "D1 open");
        seen(handed, "declined", "D1 closed");
    }

    @Test
    void seats_from_before_the_claim_count_and_those_of_other_organizations_do_not() {
        // given
        given.event(step(1, Status.WAITLISTED));
        var elsewhere = new Play(api);
        given.event(
                new SeatChangedV1(
                        UUID.randomUUID(),
                        1,
                        elsewhere.organization.value(),
                        UUID.randomUUID(),
                        play.partnerId.value(),
                        SeatChangedV1.Change.SEATED,
                        Status.SEATED));
        var first = play.referAndClaim("D2");
        seen(first, "waitlisted", "D2 waiting");
        // when
        var second = play.referAndClaim("D2");
        // then
        assertThat(play.mine(second).text("status")).isEqualTo("waitlisted");
    }

    @Test
    void a_consent_that_ran_out_is_told_once() {
        // given
        var handed = play.referAndClaim("D2");
        clock.advance(Duration.ofDays(91));
        // when
        lapsing.lapse();
        lapsing.lapse();
        // then
        await().untilAsserted(
                        () ->
                                assertThat(published.of(ReferralChangedV1.class, handed.id()))
                                        .last()
                                        .satisfies(
                                                it -> {
                                                    assertThat(it.change())
                                                            .isEqualTo(Change.DIAL_TURNED);
                                                    assertThat(it.dial())
                                                            .isEqualTo(ReferralChangedV1.Dial.D0);
                                                    assertThat(it.personId()).isNull();
                                                }));
        assertThat(published.of(ReferralChangedV1.class, handed.id())).hasSize(3);
    }

    private void seen(Play.Handed handed, String status, String seen) {
        await().untilAsserted(() -> assertThat(play.mine(handed).text("status")).isEqualTo(status));
        assertThat(play.seen(handed)).isEqualTo(seen);
    }

    private SeatChangedV1 step(long version, Status status) {
        return new SeatChangedV1(
                seat,
                version,
                play.organization.value(),
                UUID.randomUUID(),
                play.partnerId.value(),
                SeatChangedV1.Change.REQUESTED,
                status);
    }
}
