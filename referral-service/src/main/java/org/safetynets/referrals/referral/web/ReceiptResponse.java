package org.safetynets.referrals.referral.web;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.referrals.referral.domain.Receipt;
import org.safetynets.referrals.referral.domain.Shown;

/** That the counselor read something, and what. */
record ReceiptResponse(UUID receiptId, Instant at, String dial, Shown shown, UUID consentId) {

    static ReceiptResponse of(Receipt receipt) {
        return new ReceiptResponse(
                receipt.id(),
                receipt.at(),
                receipt.disclosed().dial().name(),
                receipt.disclosed().shown(),
                receipt.consent().value());
    }
}
