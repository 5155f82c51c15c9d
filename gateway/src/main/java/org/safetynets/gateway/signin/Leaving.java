package org.safetynets.gateway.signin;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RequestPredicates.POST;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.net.URI;
import java.util.Optional;
import org.safetynets.gateway.GatewaySettings;
import org.safetynets.gateway.sessions.KeycloakSessions;
import org.safetynets.gateway.sessions.Session;
import org.safetynets.gateway.sessions.SessionCookies;
import org.safetynets.gateway.sessions.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Two ways out: signing out in peace, and "Exit this page" in a hurry. */
@Configuration(proxyBeanMethods = false)
class Leaving {

    private static final Logger LOG = LoggerFactory.getLogger(Leaving.class);

    private final Sessions sessions;
    private final KeycloakSessions keycloak;
    private final SessionCookies cookies;
    private final ChosenExits exits;
    private final RememberedExits remembered;
    private final GatewaySettings settings;

    Leaving(
            Sessions sessions,
            KeycloakSessions keycloak,
            SessionCookies cookies,
            ChosenExits exits,
            RememberedExits remembered,
            GatewaySettings settings) {
        this.sessions = sessions;
        this.keycloak = keycloak;
        this.cookies = cookies;
        this.exits = exits;
        this.remembered = remembered;
        this.settings = settings;
    }

    @Bean
    RouterFunction<ServerResponse> leavingRoutes() {
        return route(GET("/exit").or(POST("/exit")), this::exit)
                .andRoute(POST("/logout"), this::signOut);
    }

    /**
     * Whoever may be looking over a shoulder decides the pace: nothing is waited for but, a moment,
     * the page that the person chose to be led to. When the session has ended, or its token is
     * over, the browser knows.
     */
    private Mono<ServerResponse> exit(ServerRequest request) {
        var ended = end(request).cache();
        ended.flatMap(it -> Mono.justOrEmpty(it).flatMap(keycloak::end)).subscribe();
        return ended.flatMap(it -> Mono.justOrEmpty(it).map(Session::tokens).flatMap(exits::of))
                .timeout(settings.exitWithin(), Mono.empty())
                .switchIfEmpty(remembered.of(request.exchange().getRequest()))
                .defaultIfEmpty(settings.exitPage())
                .flatMap(this::leaveFor);
    }

    private Mono<ServerResponse> leaveFor(URI page) {
        return ServerResponse.status(HttpStatus.SEE_OTHER)
                .location(page)
                .cookie(cookies.end())
                .cookie(cookies.forgetExit())
                .header("Clear-Site-Data", "\"cookies\", \"storage\", \"cache\"")
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    /** Keycloak ends its own session in the browser and sends it back to the front page. */
    private Mono<ServerResponse> signOut(ServerRequest request) {
        return end(request)
                .flatMap(
                        ended ->
                                ServerResponse.status(HttpStatus.SEE_OTHER)
                                        .location(
                                                ended.map(this::atKeycloak).orElse(URI.create("/")))
                                        .cookie(cookies.end())
                                        .cookie(cookies.forgetExit())
                                        .header("Clear-Site-Data", "\"storage\", \"cache\"")
                                        .header("Cache-Control", "no-store")
                                        .build());
    }

    private URI atKeycloak(Session session) {
        return UriComponentsBuilder.fromUriString(settings.keycloak().browserEndpoint("logout"))
                .queryParam("id_token_hint", "{id}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .build(session.tokens().id(), settings.publicUrl() + "/");
    }

    /** What was ended; leaving works even when the store does not. */
    private Mono<Optional<Session>> end(ServerRequest request) {
        var cookie = cookies.session(request.exchange().getRequest());
        return cookie == null
                ? Mono.just(Optional.empty())
                : sessions.end(cookie)
                        .map(Optional::of)
                        .doOnError(it -> LOG.warn("A session was not ended: {}", it.toString()))
                        .onErrorComplete()
                        .defaultIfEmpty(Optional.empty());
    }
}
