package org.safetynets.portal.services.referrals;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral to an organization, as its coordinators see it: where it truly stands, not who the
 * partner is.
 *
 * @param madeBy a counselor, or the partner for themselves
 * @param counselorPseudonym null when the partner made it
 * @param endedBy who closed it; null while it is open
 * @param reason why your own system closed it, if it said
 */
public record ReferralIn(
        UUID referralId,
        Instant createdAt,
        String madeBy,
        @Nullable String counselorPseudonym,
        @Nullable String suggestedPurpose,
        Instant codeExpiresAt,
        String status,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String reason) {

    /** One word for where it stands; that time ran out is nobody's failure. */
    public String state() {
        return status.equals("expired") ? "ended" : status;
    }
}
