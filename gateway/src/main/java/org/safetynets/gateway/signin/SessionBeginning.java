package org.safetynets.gateway.signin;

import java.util.Objects;
import org.safetynets.gateway.sessions.SessionCookies;
import org.safetynets.gateway.sessions.Sessions;
import org.safetynets.gateway.sessions.Tokens;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A finished sign-in becomes a session under a new cookie; one from before ends. */
@Component
final class SessionBeginning implements ServerOAuth2AuthorizedClientRepository {

    private final Sessions sessions;
    private final SessionCookies cookies;

    SessionBeginning(Sessions sessions, SessionCookies cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @Override
    public Mono<Void> saveAuthorizedClient(
            OAuth2AuthorizedClient client, Authentication principal, ServerWebExchange exchange) {
        if (!(principal.getPrincipal() instanceof OidcUser user)) {
            return Mono.error(new IllegalStateException("A sign-in came without an id token"));
        }
        var person = Objects.requireNonNull(user.getSubject());
        var keycloakSession = Objects.requireNonNull(user.getIdToken().getClaimAsString("sid"));
        return endFormer(exchange)
                .then(sessions.begin(person, keycloakSession, tokens(client, user)))
                .doOnNext(it -> exchange.getResponse().addCookie(cookies.begin(it)))
                .then();
    }

    private Mono<Void> endFormer(ServerWebExchange exchange) {
        var former = cookies.session(exchange.getRequest());
        return former == null ? Mono.empty() : sessions.end(former).then();
    }

    private static Tokens tokens(OAuth2AuthorizedClient client, OidcUser user) {
        var access = client.getAccessToken();
        return new Tokens(
                access.getTokenValue(),
                Objects.requireNonNull(access.getExpiresAt()),
                Objects.requireNonNull(client.getRefreshToken()).getTokenValue(),
                user.getIdToken().getTokenValue());
    }

    @Override
    public <T extends OAuth2AuthorizedClient> Mono<T> loadAuthorizedClient(
            String registration, Authentication principal, ServerWebExchange exchange) {
        return Mono.empty();
    }

    @Override
    public Mono<Void> removeAuthorizedClient(
            String registration, Authentication principal, ServerWebExchange exchange) {
        return Mono.empty();
    }
}
