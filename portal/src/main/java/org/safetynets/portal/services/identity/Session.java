package org.safetynets.portal.services.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One place where a person is signed in. */
public record Session(
        String sessionId,
        @Nullable Instant startedAt,
        @Nullable Instant lastUsedAt,
        boolean current,
        @Nullable String browser) {}
