package org.safetynets.referrals.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.NOW;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aClaimed;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aConsentId;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aReferral;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.turned;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TurningTheDialTest {

    private static final Duration TERM = Consent.TERM;

    @Test
    void holds_from_that_moment_in_both_directions() {
        // given
        var open = aClaimed(Dial.D0);
        // when
        var up = turned(open, Dial.D1, NOW);
        var down = turned(up, Dial.D0, NOW);
        // then
        assertThat(up.disclosure(NOW)).isEqualTo(new Disclosure(Dial.D1, Shown.OPEN));
        assertThat(down.disclosure(NOW)).isEqualTo(Disclosure.NOTHING);
    }

    @Test
    void gives_a_new_consent_of_ninety_days_signed_by_the_act() {
        // given
        var later = NOW.plus(Duration.ofDays(80));
        // when
        var turned = turned(aClaimed(Dial.D1), Dial.D2, later).claimed().consent();
        // then
        assertThat(turned.expiresAt()).isEqualTo(later.plus(TERM));
        assertThat(turned.signature().act()).isEqualTo(Signature.Act.TURNED_THE_DIAL);
    }

    @Test
    void ends_by_itself_when_the_consent_runs_out() {
        // given
        var claimed = aClaimed(Dial.D2);
        // then
        assertThat(claimed.disclosure(NOW.plus(TERM).minusMillis(1)))
                .isEqualTo(new Disclosure(Dial.D2, Shown.WAITING));
        assertThat(claimed.disclosure(NOW.plus(TERM))).isEqualTo(Disclosure.NOTHING);
    }

    @Test
    void a_consent_that_ran_out_is_announced_once() {
        // given
        var claimed = aClaimed(Dial.D2);
        // when
        var lapsed = claimed.lapse(NOW.plus(TERM));
        // then
        assertThat(claimed.lapse(NOW)).isSameAs(claimed);
        assertThat(lapsed.announced()).isEqualTo(Disclosure.NOTHING);
        assertThat(lapsed.lapse(NOW.plus(TERM))).isSameAs(lapsed);
    }

    @Test
    void is_over_after_withdrawal() {
        // given
        var withdrawn = aClaimed(Dial.D2).withdraw(NOW);
        // then
        assertThat(withdrawn.turn(aConsentId(), Dial.D2, Optional.empty(), NOW))
                .isEqualTo(new Refused(new ReferralWithdrawn()));
    }

    @Test
    void withdrawal_ends_consent_and_referral_and_shows_nothing() {
        // when
        var withdrawn = aClaimed(Dial.D2).withdraw(NOW);
        // then
        assertThat(withdrawn.status()).isEqualTo(ReferralStatus.WITHDRAWN);
        assertThat(withdrawn.claimed().consent().revokedAt()).contains(NOW);
        assertThat(withdrawn.disclosure(NOW)).isEqualTo(Disclosure.NOTHING);
        assertThat(withdrawn.withdraw(NOW.plusSeconds(1))).isSameAs(withdrawn);
    }

    @Test
    void withdrawal_leaves_a_closed_referral_as_it_closed() {
        // given
        var declined =
                aClaimed(Dial.D1).follow(SeatStatus.DECLINED, List.of(SeatStatus.DECLINED), NOW);
        // when
        var withdrawn = declined.withdraw(NOW);
        // then
        assertThat(withdrawn.status()).isEqualTo(ReferralStatus.DECLINED);
        assertThat(withdrawn.disclosure(NOW)).isEqualTo(Disclosure.NOTHING);
    }

    @Test
    void nobody_holds_the_dial_of_an_unclaimed_referral() {
        assertThatThrownBy(() -> aReferral().withdraw(NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_revoked_consent_stays_revoked_when_it_was() {
        // given
        var revoked = aClaimed(Dial.D1).claimed().consent().revoked(NOW);
        // then
        assertThat(revoked.revoked(NOW.plusSeconds(9)).revokedAt()).contains(NOW);
    }
}
