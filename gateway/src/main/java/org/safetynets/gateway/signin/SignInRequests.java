package org.safetynets.gateway.signin;

import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.pathMatchers;

import org.safetynets.gateway.GatewaySettings;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** {@code GET /login} and {@code GET /register} begin a sign-in that returns to a page of ours. */
@Component
final class SignInRequests implements ServerOAuth2AuthorizationRequestResolver {

    static final String RETURN_TO = "returnTo";

    private final DefaultServerOAuth2AuthorizationRequestResolver library;
    private final String callback;

    SignInRequests(ReactiveClientRegistrationRepository clients, GatewaySettings settings) {
        var begins = pathMatchers(HttpMethod.GET, "/login", "/register");
        this.library = new DefaultServerOAuth2AuthorizationRequestResolver(clients, begins);
        this.callback = settings.publicUrl() + "/login/oauth2/code/" + SignIn.KEYCLOAK;
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange) {
        return switch (exchange.getRequest().getPath().value()) {
            case "/login", "/register" -> resolve(exchange, SignIn.KEYCLOAK);
            default -> Mono.empty();
        };
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange, String client) {
        return library.resolve(exchange, client).map(it -> complete(it, exchange));
    }

    private OAuth2AuthorizationRequest complete(
            OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        var asked = exchange.getRequest();
        var returnTo = ReturnPath.checked(asked.getQueryParams().getFirst(RETURN_TO));
        var completed =
                OAuth2AuthorizationRequest.from(request)
                        .redirectUri(callback)
                        .attributes(it -> it.put(RETURN_TO, returnTo));
        if (asked.getPath().value().equals("/register")) {
            completed.additionalParameters(it -> it.put("prompt", "create"));
        }
        return completed.build();
    }
}
