package org.safetynets.portal.services.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the holder of a code is invited to. */
public record Invited(
        UUID organizationId,
        String organizationName,
        List<String> roles,
        @Nullable Instant expiresAt) {}
