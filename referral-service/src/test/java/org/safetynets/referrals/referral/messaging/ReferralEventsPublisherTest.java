package org.safetynets.referrals.referral.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.COUNSELOR;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.HARBOR;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.NOW;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.PARTNER;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aClaimed;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aReferral;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.contracts.ReferralChangedV1;
import org.safetynets.referrals.referral.domain.Dial;
import org.safetynets.referrals.referral.domain.ReferralAnnouncements.Occasion;
import org.safetynets.referrals.referral.domain.SeatStatus;

class ReferralEventsPublisherTest {

    @Test
    void a_new_referral_is_told_without_a_person() {
        // given
        var referral = aReferral();
        // then
        assertThat(ReferralEventsPublisher.event(referral, Occasion.RECEIVED))
                .isEqualTo(
                        new ReferralChangedV1(
                                referral.id().value(),
                                1,
                                HARBOR.value(),
                                COUNSELOR.value(),
                                null,
                                ReferralChangedV1.Change.RECEIVED,
                                ReferralChangedV1.Status.RECEIVED,
                                ReferralChangedV1.Dial.D0));
    }

    @ParameterizedTest
    @CsvSource({
        "D1, SEATED, CONSENTED",
        "D1, DECLINED, COMPLETED",
        "D2, REQUESTED, WAITLISTED",
        "D2, SEATED, PLACED",
        "D2, DECLINED, COMPLETED",
        "D3, SEATED, PLACED",
        "D4, OFFERED, WAITLISTED"
    })
    void the_status_told_is_the_one_disclosed(
            Dial dial, SeatStatus seat, ReferralChangedV1.Status told) {
        // given
        var referral = aClaimed(dial).follow(seat, List.of(seat), NOW);
        // when
        var event = ReferralEventsPublisher.event(referral, Occasion.PROGRESSED);
        // then
        assertThat(event.status()).isEqualTo(told);
        assertThat(event.dial().name()).isEqualTo(dial.name());
        assertThat(event.personId()).isEqualTo(PARTNER.value());
    }

    @Property
    void at_d0_neither_person_nor_status_is_told(
            @ForAll SeatStatus seat, @ForAll Occasion occasion) {
        // given
        var referral = aClaimed(Dial.D0).follow(seat, List.of(seat), NOW);
        // when
        var event = ReferralEventsPublisher.event(referral, occasion);
        // then
        assertThat(event.personId()).isNull();
        assertThat(event.status()).isEqualTo(ReferralChangedV1.Status.RECEIVED);
        assertThat(event.dial()).isEqualTo(ReferralChangedV1.Dial.D0);
        assertThat(event.change().name()).isEqualTo(occasion.name());
    }
}
