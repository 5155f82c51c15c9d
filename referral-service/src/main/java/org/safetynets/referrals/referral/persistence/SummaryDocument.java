package org.safetynets.referrals.referral.persistence;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.platform.sealing.Sealed;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A summary as it is stored.
 *
 * @param summary sealed for the partner
 * @param shown whether they signed for it
 * @param expiresAt when it goes by itself
 */
@Document(SummaryDocument.COLLECTION)
record SummaryDocument(
        @Id UUID id,
        UUID referralId,
        UUID partnerId,
        Sealed summary,
        Instant previewedAt,
        boolean shown,
        Instant expiresAt) {

    static final String COLLECTION = "summaries";

    /** Where it is sealed for. */
    static String place(UUID id) {
        return COLLECTION + ".summary:" + id;
    }
}
