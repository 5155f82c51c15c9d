package org.safetynets.gateway.signin;

import java.util.Objects;
import org.safetynets.gateway.sessions.KeycloakSessions;
import org.safetynets.gateway.sessions.SessionCookies;
import org.safetynets.gateway.sessions.Sessions;
import org.safetynets.gateway.sessions.Tokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * A finished sign-in becomes a session under a new cookie; one from before ends. When somebody else
 * comes back than who went to prove that it is them, there is no session at all afterwards.
 */
@Component
final class SessionBeginning implements ServerOAuth2AuthorizedClientRepository {

    private static final Logger LOG = LoggerFactory.getLogger(SessionBeginning.class);

    private final Sessions sessions;
    private final SessionCookies cookies;
    private final KeycloakSessions keycloak;
    private final RememberedExits exits;

    SessionBeginning(
            Sessions sessions,
            SessionCookies cookies,
            KeycloakSessions keycloak,
            RememberedExits exits) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.keycloak = keycloak;
        this.exits = exits;
    }

    @Override
    public Mono<Void> saveAuthorizedClient(
            OAuth2AuthorizedClient client, Authentication principal, ServerWebExchange exchange) {
        if (!(principal.getPrincipal() instanceof OidcUser user)) {
            return Mono.error(new IllegalStateException("A sign-in came without an id token"));
        }
        var person = Objects.requireNonNull(user.getSubject());
        var keycloakSession = Objects.requireNonNull(user.getIdToken().getClaimAsString("sid"));
        var tokens = tokens(client, user);
        var expected = exchange.<String>getAttribute(SignInRequests.PERSON);
        return endFormer(exchange)
                .then(
                        expected == null || expected.equals(person)
                                ? begin(person, keycloakSession, tokens, exchange)
                                : turnAway(tokens, exchange));
    }

    private Mono<Void> begin(
            String person, String keycloakSession, Tokens tokens, ServerWebExchange exchange) {
        return sessions.begin(person, keycloakSession, tokens)
                .doOnNext(it -> exchange.getResponse().addCookie(cookies.begin(it)))
                .then(exits.learn(tokens, exchange));
    }

    private Mono<Void> turnAway(Tokens tokens, ServerWebExchange exchange) {
        LOG.info("Somebody else came back than who went to prove that it is them");
        exchange.getAttributes().put(SignInRequests.RETURN_TO, "/");
        exchange.getResponse().addCookie(cookies.end());
        return keycloak.end(tokens);
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
