package org.safetynets.gateway.edge;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import org.jspecify.annotations.Nullable;
import org.safetynets.tracing.Spans;
import org.safetynets.tracing.Told;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * The beginning of a trace, made here for every request. What comes from outside is not taken over:
 * a stranger must not tie what others do to a trace of their own. Its first span ends when the
 * answer begins, for a stream may go on for hours.
 */
@Component
@Order(FilterOrder.TRACE)
public final class TracedExchange implements WebFilter {

    private static final String ATTRIBUTE = TracedExchange.class.getName();
    private static final String OWN = "gateway";

    private final Spans spans;

    TracedExchange(Spans spans) {
        this.spans = spans;
    }

    /** What a service hears of the trace; the same for every try to send this request. */
    public static @Nullable String traceparent(ServerWebExchange exchange) {
        Span span = exchange.getAttribute(ATTRIBUTE);
        return span == null ? null : Spans.traceparent(span);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var method = exchange.getRequest().getMethod().name();
        var span = spans.root(SpanKind.SERVER, Told.method(method));
        exchange.getAttributes().put(ATTRIBUTE, span);
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> end(span, exchange)));
        return chain.filter(exchange)
                .doOnError(it -> Told.failed(span, it))
                .doFinally(_ -> span.end());
    }

    private static void end(Span span, ServerWebExchange exchange) {
        var status = exchange.getResponse().getStatusCode();
        var method = exchange.getRequest().getMethod().name();
        Told.answered(span, method, part(exchange), status == null ? 200 : status.value());
        span.end();
    }

    /** Only which part of the suite: that knows its routes. */
    private static String part(ServerWebExchange exchange) {
        Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        return route == null ? OWN : route.getId();
    }
}
