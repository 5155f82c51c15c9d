package org.safetynets.referrals.referral.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.referral.domain.AttendanceBand;
import org.safetynets.referrals.referral.domain.CounselorsView;
import org.safetynets.referrals.referral.domain.Shown;
import org.safetynets.referrals.referral.domain.Told;

/**
 * A referral as far as it is disclosed to its counselor.
 *
 * @param doNotContact as they asked for it; what the partner wishes since is not said
 * @param dial how far that is
 * @param attendance roughly how often the partner came, from D3 on
 * @param summary scores the partner has previewed, at D4
 * @param unavailable what the dial lets be told and cannot be had now
 * @param notice travels with what is disclosed: it may not be passed on without a new consent
 */
record CounselorReferralResponse(
        UUID referralId,
        Instant createdAt,
        Instant codeExpiresAt,
        @Nullable String suggestedPurpose,
        boolean doNotContact,
        String dial,
        Shown status,
        @Nullable AttendanceBand attendance,
        @Nullable List<MeasuredJson> summary,
        @Nullable Set<Told> unavailable,
        @Nullable Notice notice) {

    enum Notice {
        NO_FURTHER_DISCLOSURE
    }

    static CounselorReferralResponse of(CounselorsView view) {
        var disclosed = view.disclosure();
        return new CounselorReferralResponse(
                view.id().value(),
                view.origin().at(),
                view.codeExpiresAt(),
                view.origin().suggestedPurpose().orElse(null),
                view.origin().doNotContact(),
                disclosed.dial().name(),
                disclosed.shown(),
                view.details().attendance().orElse(null),
                view.details().summary().map(MeasuredJson::of).orElse(null),
                view.unavailable().isEmpty() ? null : view.unavailable(),
                disclosed.isNothing() ? null : Notice.NO_FURTHER_DISCLOSURE);
    }
}
