package org.safetynets.identity.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place where the person is signed in.
 *
 * @param lastUsedAt when a token was last issued for it, so up to five minutes behind
 * @param current whether the request came from there
 * @param browser coarse, as its person calls it; null where none told
 */
record OwnSession(
        String sessionId,
        Instant startedAt,
        Instant lastUsedAt,
        boolean current,
        @Nullable String browser) {}
