package org.safetynets.referrals.referral.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.referral.domain.Consent;
import org.safetynets.referrals.referral.domain.Signature;

/**
 * A consent with all its elements, as the partner gave it.
 *
 * @param information the dial's position that was consented to
 * @param text the version of the words it was given under
 * @param told the position that what is told goes up to: under the first text D2 at most
 */
record ConsentResponse(
        UUID consentId,
        UUID participant,
        UUID discloser,
        String information,
        int text,
        String told,
        UUID recipient,
        Consent.Purpose purpose,
        Consent.RightToRevoke rightToRevoke,
        Signature.Act signedBy,
        Instant signedAt,
        Instant expiresAt,
        @Nullable Instant endedAt) {

    static ConsentResponse of(Consent consent) {
        return new ConsentResponse(
                consent.id().value(),
                consent.participant().value(),
                consent.discloser().value(),
                consent.information().name(),
                consent.text(),
                consent.told().name(),
                consent.recipient().value(),
                consent.purpose(),
                consent.rightToRevoke(),
                consent.signature().act(),
                consent.signature().at(),
                consent.expiresAt(),
                consent.revokedAt().orElse(null));
    }
}
