package org.safetynets.referrals.referral.web;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.safetynets.referrals.referral.domain.Receipt;
import org.safetynets.referrals.referral.domain.Shown;
import org.safetynets.referrals.referral.domain.Told;

/**
 * That the counselor read something, and what.
 *
 * @param told the kinds of what was shown; where it stood is {@code shown}
 */
record ReceiptResponse(
        UUID receiptId, Instant at, String dial, Shown shown, Set<Told> told, UUID consentId) {

    static ReceiptResponse of(Receipt receipt) {
        return new ReceiptResponse(
                receipt.id(),
                receipt.at(),
                receipt.disclosed().dial().name(),
                receipt.disclosed().shown(),
                new TreeSet<>(receipt.told()),
                receipt.consent().value());
    }
}
