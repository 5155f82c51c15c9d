package org.safetynets.referrals.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.NOW;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.NO_FLAGS;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aCode;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.anOrigin;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferringTest {

    @Test
    void begins_received_with_nothing_disclosed_and_a_code_kept_only_as_its_hash() {
        // given
        var code = aCode();
        // when
        var result = refer(NO_FLAGS, code);
        // then
        assertThat(result)
                .isInstanceOfSatisfying(
                        ReferringResult.Referred.class,
                        it -> {
                            assertThat(it.referral().status()).isEqualTo(ReferralStatus.RECEIVED);
                            assertThat(it.referral().claim()).isEmpty();
                            assertThat(it.referral().disclosure(NOW)).isEqualTo(Disclosure.NOTHING);
                            assertThat(it.referral().handover())
                                    .isEqualTo(
                                            new Handover(
                                                    code.hash(), NOW.plus(Duration.ofDays(60))));
                            assertThat(it.referral().toString()).doesNotContain(code.text());
                        });
    }

    @ParameterizedTest
    @EnumSource(UrgentFlag.class)
    void is_for_others_first_when_any_urgent_flag_is_raised(UrgentFlag flag) {
        // given
        var answers = new EnumMap<>(NO_FLAGS);
        answers.put(flag, UrgentAnswer.YES);
        // when
        var result = refer(answers, aCode());
        // then
        assertThat(result).isEqualTo(new ReferringResult.ReferElsewhere(Set.of(flag)));
    }

    private static ReferringResult refer(Map<UrgentFlag, UrgentAnswer> answers, ClaimCode code) {
        return Referral.refer(new ReferralId(UUID.randomUUID()), anOrigin(), answers, code);
    }
}
