package org.safetynets.gateway.sessions;

import java.time.Instant;

/** What Keycloak handed out; it stays here and on the way to the services. */
public record Tokens(String access, Instant accessEnds, String refresh, String id) {

    @Override
    public String toString() {
        // Never let a token slip into a log.
        return "Tokens[accessEnds=" + accessEnds + "]";
    }
}
