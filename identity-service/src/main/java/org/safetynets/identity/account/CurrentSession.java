package org.safetynets.identity.account;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The session at Keycloak in which the present request's token was issued. */
final class CurrentSession {

    private CurrentSession() {}

    static Optional<String> id() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof JwtAuthenticationToken token
                ? Optional.ofNullable(token.getToken().getClaimAsString("sid"))
                : Optional.empty();
    }
}
