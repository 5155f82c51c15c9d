package org.safetynets.gateway.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Verifies access tokens, each of them once: a client sends the same one for minutes, and checking
 * its signature is the dearest step of a request.
 */
@Component
final class AccessTokens {

    private static final int MOST = 2_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Cache<String, Jwt> verified =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();
    private final ReactiveJwtDecoder decoder;
    private final Clock clock;

    AccessTokens(ReactiveJwtDecoder accessTokenDecoder, Clock clock) {
        this.decoder = accessTokenDecoder;
        this.clock = clock;
    }

    /** The token, or a {@code BadJwtException}. */
    Mono<Jwt> verify(String token) {
        var known = verified.getIfPresent(token);
        return known != null && isGood(known)
                ? Mono.just(known)
                : decoder.decode(token).doOnNext(it -> verified.put(token, it));
    }

    private boolean isGood(Jwt token) {
        Instant ends = token.getExpiresAt();
        return ends != null && clock.instant().isBefore(ends);
    }
}
