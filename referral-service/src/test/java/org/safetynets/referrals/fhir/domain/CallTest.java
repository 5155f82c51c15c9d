package org.safetynets.referrals.fhir.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.HARBOR;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.NOW;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallTest {

    @Test
    void is_made_again_later_and_later_until_there_were_enough() {
        assertThat(after(0).next(NOW)).contains(NOW.plusSeconds(5));
        for (var tries = 1; tries < 6; tries++) {
            assertThat(after(tries).next(NOW).orElseThrow())
                    .isAfter(after(tries - 1).next(NOW).orElseThrow());
        }
        assertThat(after(6).next(NOW)).isEmpty();
    }

    private static Call after(int tries) {
        return new Call(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                HARBOR,
                Optional.empty(),
                1,
                NOW,
                tries);
    }
}
