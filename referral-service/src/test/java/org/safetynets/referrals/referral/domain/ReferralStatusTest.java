package org.safetynets.referrals.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.referral.domain.ReferralStatus.COMPLETED;
import static org.safetynets.referrals.referral.domain.ReferralStatus.CONSENTED;
import static org.safetynets.referrals.referral.domain.ReferralStatus.EXPIRED;
import static org.safetynets.referrals.referral.domain.ReferralStatus.PLACED;
import static org.safetynets.referrals.referral.domain.ReferralStatus.RECEIVED;
import static org.safetynets.referrals.referral.domain.ReferralStatus.SCREENING;
import static org.safetynets.referrals.referral.domain.ReferralStatus.WAITLISTED;
import static org.safetynets.referrals.referral.domain.ReferralStatus.WITHDRAWN;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReferralStatusTest {

    @Property
    void closed_is_for_good(@ForAll ReferralStatus from, @ForAll ReferralStatus to) {
        Assume.that(from.isClosed());
        assertThat(from.canBecome(to)).isFalse();
    }

    @Property
    void no_step_leads_to_itself_or_back_to_the_beginning(@ForAll ReferralStatus status) {
        assertThat(status.canBecome(status)).isFalse();
        assertThat(status.canBecome(RECEIVED)).isFalse();
    }

    @Property
    void only_an_unclaimed_referral_expires(@ForAll ReferralStatus from) {
        assertThat(from.canBecome(EXPIRED))
                .isEqualTo(from.stage() == ReferralStatus.Stage.UNCLAIMED);
    }

    @Test
    void completion_follows_placement_alone() {
        assertThat(PLACED.canBecome(COMPLETED)).isTrue();
        assertThat(WAITLISTED.canBecome(COMPLETED)).isFalse();
    }

    @Test
    void steps_may_be_skipped() {
        assertThat(CONSENTED.canBecome(PLACED)).isTrue();
        assertThat(SCREENING.canBecome(WITHDRAWN)).isTrue();
        assertThat(RECEIVED.canBecome(PLACED)).isFalse();
    }
}
