package org.safetynets.referrals.sandbox.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.safetynets.referrals.referral.domain.ReferralId;

class SandboxTest {

    private final Sandbox sandbox = new Sandbox(new PracticeId(UUID.randomUUID()));

    @Test
    void nothing_in_it_can_be_taken_for_real() {
        assertThat(Sandbox.is(sandbox.organization())).isTrue();
        assertThat(Synthetic.is(sandbox.counselor().value())).isTrue();
        var partner = Sandbox.partner(new ReferralId(UUID.randomUUID()));
        assertThat(Synthetic.is(partner.value())).isTrue();
        assertThat(Sandbox.is(new OrganizationId(UUID.randomUUID()))).isFalse();
        var demo = UUID.fromString("0192f0c0-0000-7000-8000-00000000f001");
        assertThat(Synthetic.is(demo)).isFalse();
    }

    @Test
    void each_practice_has_its_own_and_always_the_same() {
        var other = new Sandbox(new PracticeId(UUID.randomUUID()));
        assertThat(new Sandbox(sandbox.practice()).organization())
                .isEqualTo(sandbox.organization());
        assertThat(other.organization()).isNotEqualTo(sandbox.organization());
        assertThat(other.counselor()).isNotEqualTo(sandbox.counselor());
        assertThat(sandbox.organization().value().variant()).isEqualTo(2);
    }
}
