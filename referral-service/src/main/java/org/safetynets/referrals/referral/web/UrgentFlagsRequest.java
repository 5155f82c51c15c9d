package org.safetynets.referrals.referral.web;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.safetynets.referrals.referral.domain.UrgentAnswer;
import org.safetynets.referrals.referral.domain.UrgentFlag;

/** What a counselor must have thought of before referring; each needs an answer. */
record UrgentFlagsRequest(
        @NotNull UrgentAnswer violence,
        @NotNull UrgentAnswer suicide,
        @NotNull UrgentAnswer psychosis,
        @NotNull UrgentAnswer noPrivateWay) {

    Map<UrgentFlag, UrgentAnswer> answers() {
        return Map.of(
                UrgentFlag.VIOLENCE, violence,
                UrgentFlag.SUICIDE, suicide,
                UrgentFlag.PSYCHOSIS, psychosis,
                UrgentFlag.NO_PRIVATE_WAY, noPrivateWay);
    }
}
