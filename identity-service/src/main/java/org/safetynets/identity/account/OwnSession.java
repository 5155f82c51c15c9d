package org.safetynets.identity.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place where the person is signed in.
 *
 * @param lastUsedAt when a token was last issued for it, so up to five minutes behind
 * @param current whether the request came from there
 * @param browser null, since Keycloak does not say
 */
record OwnSession(
        String sessionId,
        Instant startedAt,
        Instant lastUsedAt,
        boolean current,
        @Nullable String browser) {}
