package org.safetynets.gateway.signin;

import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.pathMatchers;

import org.safetynets.gateway.GatewaySettings;
import org.safetynets.gateway.sessions.SessionCookies;
import org.safetynets.gateway.sessions.Sessions;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * {@code GET /login} and {@code GET /register} begin a sign-in that returns to a page of ours; it
 * may ask for more than an ordinary one, see {@link Errand}.
 */
@Component
final class SignInRequests implements ServerOAuth2AuthorizationRequestResolver {

    static final String RETURN_TO = "returnTo";

    /**
     * Who has to come back, because they are signed in here and go to prove or change something.
     */
    static final String PERSON = "person";

    private final DefaultServerOAuth2AuthorizationRequestResolver library;
    private final String callback;
    private final Sessions sessions;
    private final SessionCookies cookies;

    SignInRequests(
            ReactiveClientRegistrationRepository clients,
            GatewaySettings settings,
            Sessions sessions,
            SessionCookies cookies) {
        var begins = pathMatchers(HttpMethod.GET, "/login", "/register");
        this.library = new DefaultServerOAuth2AuthorizationRequestResolver(clients, begins);
        this.callback = settings.publicUrl() + "/login/oauth2/code/" + SignIn.KEYCLOAK;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange) {
        return switch (exchange.getRequest().getPath().value()) {
            case "/login", "/register" -> resolve(exchange, SignIn.KEYCLOAK);
            default -> Mono.empty();
        };
    }

    /** Empty, and so not found, for an errand that does not exist. */
    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange, String client) {
        return Mono.justOrEmpty(Errand.of(exchange.getRequest()))
                .flatMap(
                        errand ->
                                library.resolve(exchange, client)
                                        .map(it -> complete(it, exchange, errand))
                                        .flatMap(it -> bound(it, exchange, errand)));
    }

    private OAuth2AuthorizationRequest complete(
            OAuth2AuthorizationRequest request, ServerWebExchange exchange, Errand errand) {
        var asked = exchange.getRequest();
        var returnTo = ReturnPath.checked(asked.getQueryParams().getFirst(RETURN_TO));
        return OAuth2AuthorizationRequest.from(request)
                .redirectUri(callback)
                .attributes(it -> it.put(RETURN_TO, returnTo))
                .additionalParameters(it -> it.putAll(errand.parameters()))
                .build();
    }

    private Mono<OAuth2AuthorizationRequest> bound(
            OAuth2AuthorizationRequest request, ServerWebExchange exchange, Errand errand) {
        var cookie = cookies.session(exchange.getRequest());
        if (cookie == null || !errand.ofOnePerson()) {
            return Mono.just(request);
        }
        return sessions.find(cookie)
                .map(
                        session ->
                                OAuth2AuthorizationRequest.from(request)
                                        .attributes(it -> it.put(PERSON, session.personId()))
                                        .build())
                .defaultIfEmpty(request);
    }
}
