package org.safetynets.referrals.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.EVERYTHING;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.NOW;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.PARTNER;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aConsentId;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.anOrigin;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.previewed;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.underTheFirstText;

import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosurePolicyTest {

    @ParameterizedTest
    @CsvSource({
        "D1, CONSENTED, OPEN",
        "D1, PLACED, OPEN",
        "D1, DEFERRED, OPEN",
        "D1, COMPLETED, CLOSED",
        "D2, SCREENING, WAITING",
        "D2, DEFERRED, WAITING",
        "D2, PLACED, PLACED",
        "D2, REFERRED_ON, CLOSED",
        "D3, PLACED, PLACED",
        "D4, WAITLISTED, WAITING"
    })
    void shows_what_the_dial_stands_for(Dial dial, ReferralStatus status, Shown expected) {
        assertThat(DisclosurePolicy.decide(status, Optional.of(consent(dial)), NOW))
                .isEqualTo(new Disclosure(dial, expected));
    }

    @Property
    void at_d0_every_status_looks_the_same(@ForAll ReferralStatus status) {
        assertThat(DisclosurePolicy.decide(status, Optional.of(consent(Dial.D0)), NOW))
                .isEqualTo(Disclosure.NOTHING);
    }

    @Property
    void a_revoked_or_expired_consent_is_no_consent(
            @ForAll ReferralStatus status, @ForAll Dial dial) {
        // given
        var revoked = Optional.of(consent(dial).revoked(NOW));
        var given = Optional.of(consent(dial));
        // then
        assertThat(DisclosurePolicy.decide(status, revoked, NOW)).isEqualTo(Disclosure.NOTHING);
        assertThat(DisclosurePolicy.decide(status, given, NOW.plus(Consent.TERM)))
                .isEqualTo(DisclosurePolicy.decide(status, Optional.empty(), NOW))
                .isEqualTo(Disclosure.NOTHING);
    }

    @Property
    void whatever_closed_it_looks_the_same(
            @ForAll Dial dial, @ForAll ReferralStatus one, @ForAll ReferralStatus other) {
        Assume.that(one.isClosed() && other.isClosed());
        assertThat(DisclosurePolicy.decide(one, Optional.of(consent(dial)), NOW))
                .isEqualTo(DisclosurePolicy.decide(other, Optional.of(consent(dial)), NOW));
    }

    @Property
    void a_lower_dial_never_tells_apart_what_a_higher_one_does_not(
            @ForAll ReferralStatus one, @ForAll ReferralStatus other) {
        Assume.that(shown(Dial.D2, one) == shown(Dial.D2, other));
        assertThat(shown(Dial.D1, one)).isEqualTo(shown(Dial.D1, other));
    }

    @Property
    void nothing_is_told_beside_the_status_unless_the_dial_says_so(
            @ForAll ReferralStatus status, @ForAll Dial dial) {
        var told = DisclosurePolicy.decide(status, Optional.of(consent(dial)), NOW);
        var within = EVERYTHING.within(told);
        assertThat(within.attendance().isPresent()).isEqualTo(dial == Dial.D3 || dial == Dial.D4);
        assertThat(within.summary().isPresent()).isEqualTo(dial == Dial.D4);
    }

    @Property
    void under_the_first_text_no_position_tells_more_than_d2(
            @ForAll ReferralStatus status, @ForAll Dial dial) {
        var then = underTheFirstText(consent(dial));
        var told = DisclosurePolicy.decide(status, Optional.of(then), NOW);
        var most = dial.compareTo(Dial.D2) > 0 ? Dial.D2 : dial;
        assertThat(told).isEqualTo(DisclosurePolicy.decide(status, most));
        assertThat(EVERYTHING.within(told)).isEqualTo(Details.NONE);
    }

    private static Shown shown(Dial dial, ReferralStatus status) {
        return DisclosurePolicy.decide(status, Optional.of(consent(dial)), NOW).shown();
    }

    private static Consent consent(Dial dial) {
        var signature = new Signature(PARTNER, Signature.Act.CLAIMED_THE_CODE, NOW);
        return Consent.sign(aConsentId(), anOrigin(), dial, previewed(dial), signature);
    }
}
