package org.safetynets.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person gave a consent or took it back, which is what their receipt tells them. Whether a
 * consent counts is asked of identity-service at the moment it matters, never of this event.
 *
 * @param organizationId who may receive what the text says
 * @param text code of the text that was signed
 * @param textVersion its version
 * @param expiresAt when it ends by itself
 * @param withdrawnAt when it was taken back
 */
public record ConsentChangedV1(
        UUID consentId,
        long version,
        UUID organizationId,
        UUID personId,
        Change change,
        String text,
        int textVersion,
        Instant expiresAt,
        @Nullable Instant withdrawnAt)
        implements Event {

    public enum Change {
        GIVEN,
        WITHDRAWN
    }

    @Override
    public UUID aggregateId() {
        return consentId;
    }
}
