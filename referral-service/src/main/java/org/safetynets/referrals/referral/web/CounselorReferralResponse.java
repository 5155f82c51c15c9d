package org.safetynets.referrals.referral.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.referral.domain.CounselorsView;
import org.safetynets.referrals.referral.domain.Shown;

/**
 * A referral as far as it is disclosed to its counselor.
 *
 * @param doNotContact as they asked for it; what the partner wishes since is not said
 * @param dial how far that is
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
                disclosed.isNothing() ? null : Notice.NO_FURTHER_DISCLOSURE);
    }
}
