package org.safetynets.portal.services.referrals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a partner let a counselor know something, and until when.
 *
 * @param information the position of the dial
 * @param told the position that what is told goes up to, which the first words held lower
 * @param signedBy the act that was the signature
 * @param endedAt when the partner ended it, if they did
 */
public record Consented(
        String information,
        @Nullable String told,
        String signedBy,
        Instant signedAt,
        Instant expiresAt,
        @Nullable Instant endedAt) {

    /** Whether it was given before anything of D3 and D4 could be told. */
    public boolean underFirstWords() {
        return told != null && !told.equals(information);
    }
}
