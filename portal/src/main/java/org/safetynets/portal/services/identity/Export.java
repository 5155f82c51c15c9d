package org.safetynets.portal.services.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything the services hold about a person, gathered into one archive. */
public record Export(
        UUID exportId,
        String status,
        Instant requestedAt,
        @Nullable Instant readyAt,
        @Nullable Instant expiresAt,
        @Nullable List<String> missing) {

    /** Services whose part is not in it, since they were out. */
    public List<String> lacking() {
        return missing == null ? List.of() : missing;
    }

    public boolean gathering() {
        return status.equals("gathering");
    }

    public boolean ready() {
        return status.equals("ready");
    }
}
