package org.safetynets.gateway.routing;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR;

import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.net.ConnectException;
import java.net.URI;
import org.safetynets.gateway.load.LoadShedding;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Sends a request to an instance of its part, and to another one when the first does not even take
 * the connection. A part that keeps failing is left alone for a while, and one that has too much to
 * do is spared what can wait.
 */
@Component
final class InstanceRouting implements GlobalFilter, Ordered {

    private static final int BEFORE_SENDING = 10_000;

    private final Upstreams upstreams;
    private final LoadShedding load;

    InstanceRouting(Upstreams upstreams, LoadShedding load) {
        this.upstreams = upstreams;
        this.load = load;
    }

    @Override
    public int getOrder() {
        return BEFORE_SENDING;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        Route route = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        var upstream = upstreams.of(route.getId());
        var sent = send(exchange, chain, upstream.instances(), upstream.instances().count());
        // An open stream is neither a success nor a failure for hours.
        return route.getId().equals(Routes.STREAM)
                ? load.whenQuiet(upstream.limit(), upstream.name(), exchange, sent)
                : load.within(
                        upstream.limit(),
                        upstream.name(),
                        exchange,
                        sent.transformDeferred(CircuitBreakerOperator.of(upstream.breaker())));
    }

    private Mono<Void> send(
            ServerWebExchange exchange, GatewayFilterChain chain, Instances instances, int tries) {
        return Mono.defer(
                () -> {
                    var instance = instances.next();
                    exchange.getAttributes().put(GATEWAY_REQUEST_URL_ATTR, at(instance, exchange));
                    return chain.filter(exchange)
                            .onErrorResume(
                                    ConnectException.class,
                                    refused -> {
                                        instances.rest(instance);
                                        if (tries <= 1) {
                                            return Mono.error(refused);
                                        }
                                        // Nothing was sent, so any method may be sent again.
                                        ServerWebExchangeUtils.removeAlreadyRouted(exchange);
                                        return send(exchange, chain, instances, tries - 1);
                                    });
                });
    }

    private static URI at(URI instance, ServerWebExchange exchange) {
        var asked = exchange.getRequest().getURI();
        var path = asked.getRawPath().startsWith("/openapi/") ? "/openapi" : asked.getRawPath();
        var query = asked.getRawQuery();
        return URI.create(instance + path + (query == null ? "" : '?' + query));
    }
}
