package org.safetynets.referrals.referral.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.Consent;
import org.safetynets.referrals.referral.domain.ConsentId;
import org.safetynets.referrals.referral.domain.Dial;
import org.safetynets.referrals.referral.domain.Signature;
import org.safetynets.referrals.referral.domain.SummaryId;

/**
 * A consent as it is stored, in its referral while it holds and in the history for good.
 *
 * @param text null in those from when there was one text only
 */
record ConsentDocument(
        UUID consentId,
        UUID participantId,
        UUID discloserId,
        Dial information,
        UUID recipientId,
        Consent.Purpose purpose,
        Consent.RightToRevoke rightToRevoke,
        UUID signedBy,
        Signature.Act act,
        Instant signedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Integer text,
        @Nullable UUID summaryId) {

    static ConsentDocument of(Consent consent) {
        return new ConsentDocument(
                consent.id().value(),
                consent.participant().value(),
                consent.discloser().value(),
                consent.information(),
                consent.recipient().value(),
                consent.purpose(),
                consent.rightToRevoke(),
                consent.signature().by().value(),
                consent.signature().act(),
                consent.signature().at(),
                consent.expiresAt(),
                consent.revokedAt().orElse(null),
                consent.text(),
                consent.summary().map(SummaryId::value).orElse(null));
    }

    Consent restore() {
        return new Consent(
                new ConsentId(consentId),
                new PersonId(participantId),
                new OrganizationId(discloserId),
                information,
                new PersonId(recipientId),
                purpose,
                rightToRevoke,
                new Signature(new PersonId(signedBy), act, signedAt),
                expiresAt,
                Optional.ofNullable(revokedAt),
                text == null ? Consent.FIRST_TEXT : text,
                Optional.ofNullable(summaryId).map(SummaryId::new));
    }
}
