package org.safetynets.portal.services.referrals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral as far as the partner lets the counselor see it.
 *
 * @param codeExpiresAt until when its code can be used; whether it was, is not told
 * @param attendance a band, from D3 on
 * @param summary scores that the partner has seen before, at D4
 * @param unavailable what is told and cannot be had now
 * @param notice of what may not be done with what is disclosed
 */
public record Referral(
        UUID referralId,
        @Nullable Instant createdAt,
        @Nullable Instant codeExpiresAt,
        @Nullable String suggestedPurpose,
        @Nullable String dial,
        String status,
        @Nullable String attendance,
        @Nullable List<Measured> summary,
        @Nullable List<String> unavailable,
        @Nullable String notice) {

    /** Whether more than the status is told, or would be if it could be had. */
    public boolean tellsMore() {
        return attendance != null || summary != null || unavailable != null;
    }
}
