package org.safetynets.training.credential.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key that credentials are signed with.
 *
 * <p>Life: made; replaced by the next one, which takes its private half away; published until the
 * last credential it signed has ended.
 *
 * @param number from 1; the highest one signs
 * @param id its thumbprint (RFC 7638)
 * @param publicKey as a JWK
 * @param wrapped its private half, encrypted; none any more once it is replaced
 * @param neededUntil when the last thing it signed ends
 */
public record SigningKey(
        int number,
        String id,
        String publicKey,
        @Nullable String wrapped,
        Instant madeAt,
        Instant neededUntil) {

    /** Its private half, encrypted. */
    public Optional<String> privateHalf() {
        return Optional.ofNullable(wrapped);
    }

    public boolean isPublishedAt(Instant now) {
        return wrapped != null || now.isBefore(neededUntil);
    }
}
