package org.safetynets.referrals.referral.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.referral.domain.Ending;
import org.safetynets.referrals.referral.domain.Reason;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralStatus;

/**
 * A referral as the organization's staff see it: where it truly stands, and by whom it was closed.
 * Who the partner is they know, if at all, from the group that has them.
 *
 * @param madeBy a partner may have referred themselves
 * @param counselorPseudonym who made it; null when the partner did
 * @param endedBy who closed it; null while it is open
 * @param reason why the organization's own system closed it; null where it gave none
 */
record StaffReferralResponse(
        UUID referralId,
        Instant createdAt,
        MadeBy madeBy,
        @Nullable String counselorPseudonym,
        @Nullable String suggestedPurpose,
        Instant codeExpiresAt,
        ReferralStatus status,
        Ending.@Nullable By endedBy,
        @Nullable Instant endedAt,
        @Nullable Reason reason) {

    enum MadeBy {
        COUNSELOR,
        PARTNER
    }

    static StaffReferralResponse of(Referral referral) {
        var origin = referral.origin();
        var oneself = referral.isOfOneself();
        return new StaffReferralResponse(
                referral.id().value(),
                origin.at(),
                oneself ? MadeBy.PARTNER : MadeBy.COUNSELOR,
                oneself ? null : origin.counselorPseudonym(),
                origin.suggestedPurpose().orElse(null),
                referral.handover().expiresAt(),
                referral.status(),
                referral.ending().map(Ending::by).orElse(null),
                referral.ending().map(Ending::at).orElse(null),
                referral.ending().flatMap(Ending::reason).orElse(null));
    }
}
