package org.safetynets.referrals.referral.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.security.Caller;
import org.safetynets.referrals.referral.application.ClaimReferral;
import org.safetynets.referrals.referral.domain.Dial;

/**
 * A partner's request to claim a referral.
 *
 * @param code as it was handed over; case, hyphens and spaces do not matter
 * @param dial {@code D0} unless the partner chooses to tell more
 * @param doNotContact whether they want to be asked nothing about it; what the counselor wished for
 *     them when it is left out
 */
record ClaimRequest(
        @NotBlank @Size(max = 64) String code,
        @Pattern(regexp = "D[0-4]") @Nullable String dial,
        @Nullable Boolean doNotContact) {

    ClaimReferral command(Caller caller) {
        var chosen = dial == null ? Dial.D0 : Dial.valueOf(dial);
        return new ClaimReferral(
                caller.personId(), code, chosen, Optional.ofNullable(doNotContact));
    }

    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "ClaimRequest[code=hidden, dial=" + dial + "]";
    }
}
