package org.safetynets.gateway.limits;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.function.Supplier;
import org.safetynets.gateway.GatewaySettings;
import org.safetynets.gateway.callers.Caller;
import org.safetynets.gateway.edge.FilterOrder;
import org.safetynets.gateway.edge.OwnPaths;
import org.safetynets.gateway.problems.Problems;
import org.safetynets.gateway.refused.RefusedFor;
import org.safetynets.gateway.refused.RefusedRequests;
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

    private final Share signedIn;
    private final Share anonymous;
    private final Share signIn;
    private final ClientAddresses addresses;
    private final Problems problems;
    private final RefusedRequests refused;

    private record Share(Buckets buckets, RefusedFor without) {}

    RateLimits(
            GatewaySettings settings,
            ClientAddresses addresses,
            Problems problems,
            RefusedRequests refused) {
        var limits = settings.limits();
        this.signedIn =
                new Share(new Buckets("signed-in", limits.signedIn()), RefusedFor.SIGNED_IN_LIMIT);
        this.anonymous =
                new Share(new Buckets("anonymous", limits.anonymous()), RefusedFor.ANONYMOUS_LIMIT);
        this.signIn = new Share(new Buckets("sign-in", limits.signIn()), RefusedFor.SIGN_IN_LIMIT);
        this.addresses = addresses;
        this.problems = problems;
        this.refused = refused;
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
            ServerWebExchange exchange, Share share, String key, Supplier<Mono<Void>> then) {
        var taken = share.buckets().take(key);
        announce(exchange, share.buckets(), taken);
        if (taken.isConsumed()) {
            return then.get();
        }
        refused.count(share.without());
        return problems.answer(
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
