package org.safetynets.gateway.sessions;

import java.time.Instant;

/**
 * A browser's sign-in.
 *
 * @param id digest of the cookie's value; the value itself is known to the browser alone
 * @param personId whose it is
 * @param keycloakSession the session at Keycloak it stands on
 * @param endsAt when it ends unless used; never later than {@code endsAnyway}
 */
public record Session(
        String id,
        String personId,
        String keycloakSession,
        Tokens tokens,
        Instant endsAt,
        Instant endsAnyway) {

    Session with(Tokens fresh) {
        return new Session(id, personId, keycloakSession, fresh, endsAt, endsAnyway);
    }
}
