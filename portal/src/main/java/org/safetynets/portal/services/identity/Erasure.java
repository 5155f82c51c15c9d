package org.safetynets.portal.services.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An erasure that has begun.
 *
 * @param receiptCode told once, to the person only
 */
public record Erasure(
        UUID erasureId,
        @Nullable Instant dueBy,
        @Nullable String receiptCode,
        @Nullable String status,
        @Nullable Instant requestedAt,
        @Nullable List<String> missing) {

    /** Services that have yet to answer. */
    public List<String> awaited() {
        return missing == null ? List.of() : missing;
    }
}
