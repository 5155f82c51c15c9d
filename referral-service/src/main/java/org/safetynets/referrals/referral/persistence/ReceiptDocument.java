package org.safetynets.referrals.referral.persistence;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.ConsentId;
import org.safetynets.referrals.referral.domain.Dial;
import org.safetynets.referrals.referral.domain.Disclosure;
import org.safetynets.referrals.referral.domain.Receipt;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.Shown;
import org.safetynets.referrals.referral.domain.Told;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A receipt as it is stored.
 *
 * @param told null in those from when there was nothing but the status to tell
 */
@Document("receipts")
record ReceiptDocument(
        @Id UUID id,
        UUID referralId,
        UUID partnerId,
        UUID recipientId,
        UUID consentId,
        Dial dial,
        Shown shown,
        @Nullable Set<Told> told,
        Instant at) {

    static ReceiptDocument of(Receipt receipt) {
        return new ReceiptDocument(
                receipt.id(),
                receipt.referral().value(),
                receipt.partner().value(),
                receipt.recipient().value(),
                receipt.consent().value(),
                receipt.disclosed().dial(),
                receipt.disclosed().shown(),
                receipt.told(),
                receipt.at());
    }

    Receipt restore() {
        return new Receipt(
                id,
                new ReferralId(referralId),
                new PersonId(partnerId),
                new PersonId(recipientId),
                new ConsentId(consentId),
                new Disclosure(dial, shown),
                kinds(),
                at);
    }

    Set<Told> kinds() {
        return told == null ? Set.of(Told.STATUS) : told;
    }
}
