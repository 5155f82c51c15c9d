package org.safetynets.referrals.referral.web;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.referrals.referral.domain.ReferringResult.Referred;
import org.safetynets.referrals.referral.domain.Shown;

/**
 * A new referral, with the code to hand over in the room.
 *
 * @param code shown here and never again
 * @param doNotContact as it was asked for
 */
record CreatedReferralResponse(
        UUID referralId,
        String code,
        Instant codeExpiresAt,
        Instant createdAt,
        boolean doNotContact,
        String dial,
        Shown status) {

    static CreatedReferralResponse of(Referred referred) {
        var referral = referred.referral();
        return new CreatedReferralResponse(
                referral.id().value(),
                referred.code().text(),
                referral.handover().expiresAt(),
                referral.origin().at(),
                referral.origin().doNotContact(),
                referral.announced().dial().name(),
                referral.announced().shown());
    }
}
