package org.safetynets.gateway.limits;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.function.Supplier;
import org.safetynets.gateway.GatewaySettings;
import org.safetynets.gateway.callers.Caller;
import org.safetynets.gateway.edge.FilterOrder;
import org.safetynets.gateway.edge.OwnPaths;
import org.safetynets.gateway.problems.Problems;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives every caller a share: by person or session when known, else by address. */
@Component
@Order(FilterOrder.LIMIT)
public final class RateLimits implements WebFilter {

    private final Buckets signedIn;
    private final Buckets anonymous;
    private final Buckets signIn;
    private final ClientAddresses addresses;
    private final Problems problems;

    RateLimits(GatewaySettings settings, ClientAddresses addresses, Problems problems) {
        this.signedIn = new Buckets("signed-in", settings.limits().signedIn());
        this.anonymous = new Buckets("anonymous", settings.limits().anonymous());
        this.signIn = new Buckets("sign-in", settings.limits().signIn());
        this.addresses = addresses;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (OwnPaths.isSignIn(exchange.getRequest())) {
            return limit(exchange, signIn, addresses.of(exchange), () -> chain.filter(exchange));
        }
        // Leaving, and being told that a session has ended, must work under any load.
        if (OwnPaths.isOwn(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        return switch (Caller.of(exchange)) {
            case Caller.Client client ->
                    limit(exchange, signedIn, client.subject(), () -> chain.filter(exchange));
            case Caller.Browser browser ->
                    limit(
                            exchange,
                            signedIn,
                            browser.session().personId(),
                            () -> chain.filter(exchange));
            case Caller.Nobody nobody -> anonymously(exchange, () -> chain.filter(exchange));
        };
    }

    /** Counts this against the caller's address before doing it. */
    public Mono<Void> anonymously(ServerWebExchange exchange, Supplier<Mono<Void>> then) {
        return limit(exchange, anonymous, addresses.of(exchange), then);
    }

    private Mono<Void> limit(
            ServerWebExchange exchange, Buckets buckets, String key, Supplier<Mono<Void>> then) {
        var taken = buckets.take(key);
        announce(exchange, buckets, taken);
        return taken.isConsumed()
                ? then.get()
                : problems.answer(
                        exchange,
                        HttpStatus.TOO_MANY_REQUESTS,
                        "rate-limited",
                        Duration.ofNanos(taken.getNanosToWaitForRefill()));
    }

    private static void announce(
            ServerWebExchange exchange, Buckets buckets, ConsumptionProbe taken) {
        var headers = exchange.getResponse().getHeaders();
        var reset = Duration.ofNanos(taken.getNanosToWaitForReset()).toSeconds() + 1;
        headers.set("RateLimit-Policy", buckets.policy());
        headers.set("RateLimit", buckets.state(taken.getRemainingTokens(), reset));
    }
}
