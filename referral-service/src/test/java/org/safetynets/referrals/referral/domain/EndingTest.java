package org.safetynets.referrals.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.EVERYTHING;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.NOW;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aClaimed;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aReferral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By whom a referral is closed, and that a code which nobody used closes one. */
class EndingTest {

    private static final Instant OVER = NOW.plus(Handover.TERM);

    @ParameterizedTest
    @CsvSource({"DECLINED, ORGANIZATION", "LEFT, PARTNER"})
    void who_declined_is_whose_step_it_was(SeatStatus last, Ending.By by) {
        var seats = List.of(SeatStatus.DECLINED, SeatStatus.LEFT);
        var closed = aClaimed(Dial.D0).follow(last, seats, OVER);
        assertThat(closed.status()).isEqualTo(ReferralStatus.DECLINED);
        assertThat(closed.ending()).contains(new Ending(by, OVER));
    }

    @Test
    void the_organizations_word_the_partners_and_the_clocks_are_told_apart() {
        assertThat(
                        aClaimed(Dial.D0)
                                .settle(ReferralStatus.NOT_A_FIT, Optional.empty(), NOW)
                                .ending())
                .contains(new Ending(Ending.By.ORGANIZATION, NOW));
        assertThat(aClaimed(Dial.D0).withdraw(NOW).ending())
                .contains(new Ending(Ending.By.PARTNER, NOW));
        assertThat(aClaimed(Dial.D0).unanswered(NOW).ending())
                .contains(new Ending(Ending.By.CLOCK, NOW));
    }

    @Test
    void the_organizations_reason_is_kept_with_the_step_that_closes_and_no_other() {
        var reason = Optional.of(Reason.NO_CAPACITY);
        var closed = aClaimed(Dial.D2).settle(ReferralStatus.NOT_A_FIT, reason, NOW);
        assertThat(closed.ending())
                .contains(new Ending(Ending.By.ORGANIZATION, NOW, Optional.of(Reason.NO_CAPACITY)));
        var again = closed.settle(ReferralStatus.COMPLETED, Optional.of(Reason.OTHER), OVER);
        assertThat(again.ending()).isEqualTo(closed.ending());
        assertThat(aClaimed(Dial.D2).settle(ReferralStatus.PLACED, reason, NOW).ending()).isEmpty();
    }

    @Test
    void what_is_closed_stays_as_it_was_whatever_comes_later() {
        var closed = aClaimed(Dial.D2).settle(ReferralStatus.NOT_A_FIT, Optional.empty(), NOW);
        assertThat(closed.withdraw(OVER).ending()).isEqualTo(closed.ending());
        assertThat(aClaimed(Dial.D2).ending()).isEmpty();
    }

    @Test
    void a_code_that_nobody_used_closes_its_referral_when_its_time_is_over() {
        var referral = aReferral();
        assertThat(referral.expire(OVER.minusMillis(1))).isSameAs(referral);
        var expired = referral.expire(OVER);
        assertThat(expired.status()).isEqualTo(ReferralStatus.EXPIRED);
        assertThat(expired.ending()).contains(new Ending(Ending.By.CLOCK, OVER));
        assertThat(expired.expire(OVER.plusSeconds(1))).isSameAs(expired);
        assertThat(expired.seenByCounselor(EVERYTHING, OVER))
                .isEqualTo(referral.seenByCounselor(EVERYTHING, NOW));
        assertThat(expired.announced()).isEqualTo(referral.announced());
    }

    @Test
    void one_that_was_taken_back_says_by_whom() {
        var recalled = aReferral().recall(NOW.plusSeconds(60)).expire(NOW.plusSeconds(60));
        assertThat(recalled.ending()).contains(new Ending(Ending.By.PRACTICE, NOW.plusSeconds(60)));
    }

    @Test
    void one_that_somebody_claimed_does_not_expire() {
        var claimed = aClaimed(Dial.D0);
        assertThat(claimed.expire(OVER)).isSameAs(claimed);
    }
}
