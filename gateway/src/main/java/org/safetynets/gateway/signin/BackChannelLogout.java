package org.safetynets.gateway.signin;

import static org.springframework.web.reactive.function.server.RequestPredicates.POST;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Objects;
import org.safetynets.gateway.sessions.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Keycloak tells, server to server, that a session or a person's sign-in is over. */
@Configuration(proxyBeanMethods = false)
class BackChannelLogout {

    private static final Logger LOG = LoggerFactory.getLogger(BackChannelLogout.class);

    private final ReactiveJwtDecoder decoder;
    private final Sessions sessions;

    BackChannelLogout(LogoutTokens tokens, Sessions sessions) {
        this.decoder = tokens.decoder();
        this.sessions = sessions;
    }

    @Bean
    RouterFunction<ServerResponse> backChannelRoute() {
        return route(POST("/logout/connect/back-channel/" + SignIn.KEYCLOAK), this::end);
    }

    private Mono<ServerResponse> end(ServerRequest request) {
        return request.formData()
                .flatMap(it -> Mono.justOrEmpty(it.getFirst("logout_token")))
                .switchIfEmpty(Mono.error(() -> new BadJwtException("There is no logout_token")))
                .flatMap(decoder::decode)
                .flatMap(this::end)
                .then(ServerResponse.ok().header("Cache-Control", "no-store").build())
                .onErrorResume(BadJwtException.class, BackChannelLogout::refuse);
    }

    private Mono<Long> end(Jwt token) {
        var session = token.getClaimAsString("sid");
        return session != null
                ? sessions.endAllOf(session)
                : sessions.endAllOfPerson(Objects.requireNonNull(token.getSubject()));
    }

    private static Mono<ServerResponse> refuse(BadJwtException why) {
        LOG.warn("A logout token was refused: {}", why.getMessage());
        return ServerResponse.badRequest().header("Cache-Control", "no-store").build();
    }
}
