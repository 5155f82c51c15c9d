package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appeal against a removal that waits for a decision. */
public record Appeal(
        UUID joinRequestId,
        UUID personId,
        String pseudonym,
        @Nullable UUID removedBy,
        @Nullable String reason,
        @Nullable String appeal,
        Instant appealedAt) {}
