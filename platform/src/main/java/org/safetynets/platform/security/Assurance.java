package org.safetynets.platform.security;

import java.time.Duration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** How sure the sign-in is that the caller is the person, and since when. */
final class Assurance {

    /** The level of {@code acr} for which a person proves again that it is them. */
    static final int LEVEL = 2;

    /**
     * How old the proof may be when the token is issued. With the life of a token that is long
     * enough to finish what one came for, and short enough for a computer left open.
     */
    static final Duration FRESH = Duration.ofMinutes(10);

    private Assurance() {}

    /** Whether the present caller has stepped up lately. */
    static boolean isFresh() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof JwtAuthenticationToken it
                && isFresh(it.getToken());
    }

    static boolean isFresh(Jwt token) {
        var proven = token.getClaimAsInstant("auth_time");
        var issued = token.getIssuedAt();
        return proven != null
                && issued != null
                && level(token) >= LEVEL
                && !proven.isBefore(issued.minus(FRESH));
    }

    private static int level(Jwt token) {
        var acr = token.getClaimAsString("acr");
        return acr != null && acr.matches("[0-9]") ? Integer.parseInt(acr) : 0;
    }
}
