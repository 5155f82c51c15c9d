package org.safetynets.portal.services.referrals;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral as far as the partner lets the counselor see it.
 *
 * @param codeExpiresAt until when its code can be used; whether it was, is not told
 * @param notice of what may not be done with what is disclosed
 */
public record Referral(
        UUID referralId,
        @Nullable Instant createdAt,
        @Nullable Instant codeExpiresAt,
        @Nullable String suggestedPurpose,
        @Nullable String dial,
        String status,
        @Nullable String notice) {}
