package org.safetynets.referrals.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.EVERYTHING;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.NOW;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.PARTNER;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.SUMMARY;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aClaimed;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aConsentId;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aReferral;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.turned;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Attendance from D3 on, and at D4 a summary that was previewed. */
class TellingMoreTest {

    @Test
    void nobody_signs_for_a_summary_they_have_not_previewed() {
        assertThat(aClaimed(Dial.D3).turn(aConsentId(), Dial.D4, Optional.empty(), NOW))
                .isEqualTo(new Refused(new SummaryNotPreviewed()));
        assertThat(aReferral().claim(aConsentId(), PARTNER, Dial.D4, List.of(), NOW))
                .isEqualTo(new Refused(new SummaryNotPreviewed()));
    }

    @Test
    void a_consent_is_to_the_summary_that_was_previewed_and_to_none_below_d4() {
        // given
        var at4 = aClaimed(Dial.D4);
        // when
        var result = at4.turn(aConsentId(), Dial.D3, Optional.of(SUMMARY), NOW);
        // then
        assertThat(at4.summary(NOW)).contains(SUMMARY);
        assertThat(at4.summary(NOW.plus(Consent.TERM))).isEmpty();
        assertThat(at4.withdraw(NOW).summary(NOW)).isEmpty();
        assertThat(result)
                .isInstanceOfSatisfying(
                        TurnResult.Turned.class,
                        it -> assertThat(it.referral().summary(NOW)).isEmpty());
    }

    @Test
    void what_cannot_be_had_is_said_and_the_rest_is_shown() {
        // when
        var seen = aClaimed(Dial.D4).seenByCounselor(Details.NONE, NOW);
        // then
        assertThat(seen.disclosure().shown()).isEqualTo(Shown.WAITING);
        assertThat(seen.unavailable()).containsExactly(Told.ATTENDANCE, Told.SUMMARY);
        assertThat(aClaimed(Dial.D4).seenByCounselor(EVERYTHING, NOW).unavailable()).isEmpty();
        assertThat(aClaimed(Dial.D2).seenByCounselor(Details.NONE, NOW).unavailable()).isEmpty();
    }

    @Test
    void a_receipt_says_which_kinds_were_shown_and_none_that_was_not() {
        assertThat(told(aClaimed(Dial.D2), EVERYTHING)).containsExactly(Told.STATUS);
        assertThat(told(aClaimed(Dial.D3), EVERYTHING))
                .containsExactlyInAnyOrder(Told.STATUS, Told.ATTENDANCE);
        assertThat(told(aClaimed(Dial.D4), EVERYTHING))
                .containsExactlyInAnyOrder(Told.STATUS, Told.ATTENDANCE, Told.SUMMARY);
        assertThat(told(aClaimed(Dial.D4), Details.NONE)).containsExactly(Told.STATUS);
    }

    private static Set<Told> told(Referral referral, Details details) {
        return Receipt.of(UUID.randomUUID(), referral, details, NOW).told();
    }

    /** NOW is a Monday. */
    @Test
    void attendance_is_told_from_the_claim_to_the_turn_of_the_week_or_the_one_before_it_closed() {
        // given
        var midnight = Instant.parse("2026-03-02T00:00:00Z");
        var claimed = aClaimed(Dial.D3);
        var later = NOW.plus(Duration.ofDays(17));
        var closed = claimed.follow(SeatStatus.LEFT, List.of(SeatStatus.LEFT), later);
        // then
        assertThat(claimed.attendance(NOW).from()).isEqualTo(NOW);
        assertThat(claimed.attendance(NOW).before()).isEqualTo(midnight);
        assertThat(claimed.attendance(midnight.plus(Duration.ofDays(7))).before())
                .isEqualTo(midnight.plus(Duration.ofDays(7)));
        assertThat(closed.status().isClosed()).isTrue();
        assertThat(closed.attendance(later.plus(Duration.ofDays(60))).before())
                .isEqualTo(midnight.plus(Duration.ofDays(14)));
    }

    @Test
    void what_would_be_seen_elsewhere_on_the_dial_can_be_looked_at_first() {
        var claimed = aClaimed(Dial.D0);
        assertThat(claimed.seenAt(Dial.D4, EVERYTHING).details()).isEqualTo(EVERYTHING);
        assertThat(claimed.seenAt(Dial.D4, EVERYTHING))
                .isEqualTo(turned(claimed, Dial.D4, NOW).seenByCounselor(EVERYTHING, NOW));
        assertThat(claimed.withdraw(NOW).seenAt(Dial.D4, EVERYTHING).disclosure())
                .isEqualTo(Disclosure.NOTHING);
    }
}
