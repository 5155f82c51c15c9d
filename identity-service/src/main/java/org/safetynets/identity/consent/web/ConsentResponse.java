package org.safetynets.identity.consent.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.consent.domain.ConsentStatus;

/**
 * A consent with every element of 42 CFR 2.31.
 *
 * @param who the person, under the pseudonym they signed with
 * @param discloser who may give the information on
 * @param what the information
 * @param rightToRevoke that it may be withdrawn, and how
 */
public record ConsentResponse(
        UUID consentId,
        String textCode,
        int textVersion,
        String language,
        String title,
        String who,
        String discloser,
        String what,
        Recipient recipient,
        String purpose,
        String rightToRevoke,
        Instant signedAt,
        String signature,
        Instant expiresAt,
        ConsentStatus status,
        @Nullable Instant withdrawnAt) {

    /** The organization that may receive the information. */
    public record Recipient(UUID organizationId, String name) {}
}
