package org.safetynets.portal.services.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether the chains of the audit are whole, and else where the first one breaks. */
public record Verification(long entries, boolean intact, @Nullable BrokenAt firstBroken) {

    /** Whose chain, null for the network's, and at which line. */
    public record BrokenAt(@Nullable UUID organizationId, long position, @Nullable String flaw) {}
}
