package org.safetynets.gateway.sessions;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps the access token of a session fresh: one refresh at a time, however many requests wait. */
@Component
public final class Renewal {

    /** Long enough for the slowest request to still be accepted by the service it reaches. */
    private static final Duration AHEAD = Duration.ofSeconds(30);

    private final ConcurrentMap<String, Mono<Session>> underWay = new ConcurrentHashMap<>();
    private final Sessions sessions;
    private final KeycloakSessions keycloak;
    private final Clock clock;

    Renewal(Sessions sessions, KeycloakSessions keycloak, Clock clock) {
        this.sessions = sessions;
        this.keycloak = keycloak;
        this.clock = clock;
    }

    /** The session with a token that is good for a while; empty when Keycloak has ended it. */
    public Mono<Session> fresh(Session session) {
        if (clock.instant().plus(AHEAD).isBefore(session.tokens().accessEnds())) {
            return Mono.just(session);
        }
        return underWay.computeIfAbsent(session.id(), id -> renew(session));
    }

    private Mono<Session> renew(Session session) {
        return keycloak.refresh(session.tokens())
                .flatMap(it -> sessions.renew(session, it))
                .onErrorResume(OAuth2AuthorizationException.class, it -> ended(session, it))
                .onErrorResume(it -> stillGood(session), it -> Mono.just(session))
                .doFinally(it -> underWay.remove(session.id()))
                .cache();
    }

    private Mono<Session> ended(Session session, OAuth2AuthorizationException refusal) {
        return "invalid_grant".equals(refusal.getError().getErrorCode())
                ? sessions.end(session).then(Mono.empty())
                : Mono.error(refusal);
    }

    private boolean stillGood(Session session) {
        return clock.instant().isBefore(session.tokens().accessEnds());
    }
}
