package org.safetynets.portal.services.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text a person signed, with every element a consent must have.
 *
 * @param text the full text, on the receipt only
 * @param notice what travels with a disclosure, on the receipt only
 */
public record Consent(
        UUID consentId,
        String textCode,
        int textVersion,
        @Nullable String language,
        @Nullable String title,
        @Nullable String who,
        @Nullable String discloser,
        String what,
        @Nullable Recipient recipient,
        String purpose,
        @Nullable String rightToRevoke,
        Instant signedAt,
        @Nullable String signature,
        @Nullable Instant expiresAt,
        String status,
        @Nullable Instant withdrawnAt,
        @Nullable String text,
        @Nullable String notice) {

    public record Recipient(@Nullable UUID organizationId, @Nullable String name) {}

    public String heading() {
        return title == null ? what : title;
    }

    public boolean active() {
        return status.equals("active");
    }
}
