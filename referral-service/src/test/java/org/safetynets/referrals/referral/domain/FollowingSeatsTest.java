package org.safetynets.referrals.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.NOW;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aClaimed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowingSeatsTest {

    @ParameterizedTest
    @CsvSource({
        "REQUESTED, SCREENING",
        "WAITLISTED, WAITLISTED",
        "OFFERED, OFFERED",
        "SEATED, PLACED",
        "DECLINED, DECLINED",
        "LEFT, DECLINED"
    })
    void a_seats_step_is_the_referrals_step(SeatStatus seat, ReferralStatus expected) {
        assertThat(aClaimed(Dial.D0).follow(seat, List.of(seat), NOW).status()).isEqualTo(expected);
    }

    @Test
    void leaving_after_having_been_seated_completes_it() {
        // given
        var placed = aClaimed(Dial.D0).follow(SeatStatus.SEATED, List.of(SeatStatus.SEATED), NOW);
        // then
        assertThat(placed.follow(SeatStatus.LEFT, List.of(SeatStatus.LEFT), NOW).status())
                .isEqualTo(ReferralStatus.COMPLETED);
    }

    @Test
    void one_group_saying_no_does_not_close_it_while_another_has_the_partner() {
        assertThat(
                        aClaimed(Dial.D0)
                                .follow(
                                        SeatStatus.DECLINED,
                                        List.of(SeatStatus.DECLINED, SeatStatus.REQUESTED),
                                        NOW)
                                .status())
                .isEqualTo(ReferralStatus.SCREENING);
    }

    @Test
    void a_closed_referral_follows_no_more() {
        // given
        var declined =
                aClaimed(Dial.D0).follow(SeatStatus.DECLINED, List.of(SeatStatus.DECLINED), NOW);
        // then
        assertThat(declined.follow(SeatStatus.SEATED, List.of(SeatStatus.SEATED), NOW))
                .isSameAs(declined);
    }

    @Test
    void the_same_step_again_is_no_change() {
        // given
        var placed = aClaimed(Dial.D2).follow(SeatStatus.SEATED, List.of(SeatStatus.SEATED), NOW);
        // then
        assertThat(placed.follow(SeatStatus.SEATED, List.of(SeatStatus.SEATED), NOW))
                .isSameAs(placed);
    }
}
