package org.safetynets.portal.services.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything the services hold about a person, gathered into one archive. */
public record Export(
        UUID exportId,
        String status,
        Instant requestedAt,
        @Nullable Instant readyAt,
        @Nullable Instant expiresAt) {

    public boolean gathering() {
        return status.equals("gathering");
    }

    public boolean ready() {
        return status.equals("ready");
    }
}
