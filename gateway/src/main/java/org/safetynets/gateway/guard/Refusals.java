package org.safetynets.gateway.guard;

import org.safetynets.gateway.limits.RateLimits;
import org.safetynets.gateway.problems.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Says 401, never a redirect; who guesses tokens soon hears 429 instead. */
@Component
final class Refusals {

    private final Problems problems;
    private final RateLimits limits;

    Refusals(Problems problems, RateLimits limits) {
        this.problems = problems;
        this.limits = limits;
    }

    Mono<Void> unauthenticated(ServerWebExchange exchange) {
        return limits.anonymously(
                exchange,
                () -> {
                    exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                    return problems.answer(exchange, HttpStatus.UNAUTHORIZED, "unauthenticated");
                });
    }
}
