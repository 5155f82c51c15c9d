package org.safetynets.gateway.guard;

import java.util.List;
import org.safetynets.gateway.GatewaySettings;
import org.safetynets.gateway.callers.Caller;
import org.safetynets.gateway.edge.FilterOrder;
import org.safetynets.gateway.edge.OwnPaths;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import reactor.core.publisher.Mono;

/** Lets nobody unknown reach the APIs, except what is open to anyone. */
@Component
@Order(FilterOrder.SIGNED_IN)
final class SignedInFilter implements WebFilter {

    private static final List<PathPattern> APIS = OwnPaths.patterns("/api/**");

    private final List<PublicAddress> open;
    private final Refusals refusals;

    SignedInFilter(GatewaySettings settings, Refusals refusals) {
        this.open = settings.publicApi().stream().map(PublicAddress::parse).toList();
        this.refusals = refusals;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var refused =
                OwnPaths.any(APIS, request)
                        && Caller.of(exchange) instanceof Caller.Nobody
                        && !isOpen(request);
        return refused ? refusals.unauthenticated(exchange) : chain.filter(exchange);
    }

    private boolean isOpen(ServerHttpRequest request) {
        return open.stream().anyMatch(it -> it.matches(request));
    }
}
