package org.safetynets.portal.services.referrals;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral as far as the partner lets the counselor see it. */
public record Referral(
        UUID referralId, @Nullable Instant createdAt, @Nullable String dial, String status) {}
