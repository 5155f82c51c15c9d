package org.safetynets.referrals.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.COUNSELOR;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.HARBOR;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.NOW;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.PARTNER;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aClaimed;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aConsentId;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aReferral;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.PersonId;

class ClaimingAReferralTest {

    private static final ClaimResult NOT_VALID = new Refused(new CodeNotValid());

    @Test
    void is_signed_by_a_consent_that_has_every_element() {
        // given
        var id = aConsentId();
        // when
        var result = aReferral().claim(id, PARTNER, Dial.D2, List.of(), NOW);
        // then
        var expected =
                new Consent(
                        id,
                        PARTNER,
                        HARBOR,
                        Dial.D2,
                        COUNSELOR,
                        Consent.Purpose.CLOSING_THE_REFERRAL_LOOP,
                        Consent.RightToRevoke.AT_ANY_TIME_BY_TURNING_THE_DIAL_OR_WITHDRAWING,
                        new Signature(PARTNER, Signature.Act.CLAIMED_THE_CODE, NOW),
                        NOW.plus(Duration.ofDays(90)),
                        Optional.empty(),
                        Consent.TEXT,
                        Optional.empty());
        assertThat(result)
                .isInstanceOfSatisfying(
                        ClaimResult.Claimed.class,
                        it -> {
                            assertThat(it.referral().claimed().consent()).isEqualTo(expected);
                            assertThat(it.referral().status()).isEqualTo(ReferralStatus.CONSENTED);
                        });
    }

    @Test
    void takes_up_the_seats_the_partner_already_has() {
        // when
        var result =
                aReferral()
                        .claim(
                                aConsentId(),
                                PARTNER,
                                Dial.D0,
                                List.of(SeatStatus.LEFT, SeatStatus.WAITLISTED),
                                NOW);
        // then
        assertThat(result)
                .isInstanceOfSatisfying(
                        ClaimResult.Claimed.class,
                        it ->
                                assertThat(it.referral().status())
                                        .isEqualTo(ReferralStatus.WAITLISTED));
    }

    @Test
    void works_in_the_last_moment_of_the_sixtieth_day_and_not_after() {
        // given
        var end = NOW.plus(Handover.TERM);
        // then
        assertThat(claim(aReferral(), PARTNER, end.minusMillis(1)))
                .isInstanceOf(ClaimResult.Claimed.class);
        assertThat(claim(aReferral(), PARTNER, end)).isEqualTo(NOT_VALID);
    }

    @Test
    void happens_once_even_for_the_same_person() {
        assertThat(claim(aClaimed(Dial.D1), PARTNER, NOW)).isEqualTo(NOT_VALID);
        assertThat(claim(aClaimed(Dial.D1), new PersonId(UUID.randomUUID()), NOW))
                .isEqualTo(NOT_VALID);
    }

    @Test
    void tells_the_counselor_the_same_whether_the_code_was_used_or_not() {
        assertThat(claim(aReferral(), COUNSELOR, NOW))
                .isEqualTo(claim(aClaimed(Dial.D0), COUNSELOR, NOW))
                .isEqualTo(NOT_VALID);
    }

    private static ClaimResult claim(Referral referral, PersonId by, Instant at) {
        return referral.claim(aConsentId(), by, Dial.D0, List.of(), at);
    }
}
