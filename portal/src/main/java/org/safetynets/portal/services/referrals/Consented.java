package org.safetynets.portal.services.referrals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a partner let a counselor know something, and until when.
 *
 * @param information the position of the dial
 * @param signedBy the act that was the signature
 * @param endedAt when the partner ended it, if they did
 */
public record Consented(
        String information,
        String signedBy,
        Instant signedAt,
        Instant expiresAt,
        @Nullable Instant endedAt) {}
