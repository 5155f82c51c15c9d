package org.safetynets.gateway.routing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.safetynets.gateway.callers.Caller;
import org.safetynets.gateway.edge.RequestId;
import org.safetynets.gateway.edge.TracedExchange;
import org.safetynets.gateway.sessions.SessionCookies;
import org.safetynets.tracing.Spans;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * What a service gets to see, made in one pass: the caller's token and the request id; never our
 * cookies, what belongs to the connection alone, or what somebody claims a proxy has added.
 */
@Component
final class RelayedHeaders implements HttpHeadersFilter {

    private static final Set<String> REPLACED =
            Set.of(
                    "cookie",
                    "forwarded",
                    "x-request-id",
                    "host",
                    "traceparent",
                    "tracestate",
                    "baggage");

    private final SessionCookies cookies;

    RelayedHeaders(SessionCookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        var relayed = new HttpHeaders();
        var perConnection = ConnectionHeaders.of(input);
        input.forEach(
                (name, values) -> {
                    var key = name.toLowerCase(Locale.ROOT);
                    if (!REPLACED.contains(key)
                            && !key.startsWith("x-forwarded-")
                            && !perConnection.contains(key)) {
                        relayed.put(name, values);
                    }
                });
        // Both together are how requests are smuggled; the body is counted anew.
        if (input.containsHeader(HttpHeaders.TRANSFER_ENCODING)) {
            relayed.remove(HttpHeaders.CONTENT_LENGTH);
        }
        relayed.set(RequestId.HEADER, RequestId.of(exchange));
        var trace = TracedExchange.traceparent(exchange);
        if (trace != null) {
            relayed.set(Spans.HEADER, trace);
        }
        relayCaller(relayed, exchange);
        relayCookies(relayed, input.getOrEmpty(HttpHeaders.COOKIE), exchange);
        return relayed;
    }

    private static void relayCaller(HttpHeaders relayed, ServerWebExchange exchange) {
        switch (Caller.of(exchange)) {
            case Caller.Client client -> {}
            case Caller.Browser browser ->
                    relayed.setBearerAuth(browser.session().tokens().access());
            case Caller.Nobody nobody -> relayed.remove(HttpHeaders.AUTHORIZATION);
        }
    }

    /** The portal remembers a language or the like; services have no use for cookies. */
    private void relayCookies(HttpHeaders relayed, List<String> given, ServerWebExchange exchange) {
        Route route = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        if (!given.isEmpty() && route.getId().equals(Routes.PORTAL)) {
            var others = cookies.without(exchange.getRequest());
            if (!others.isEmpty()) {
                relayed.set(HttpHeaders.COOKIE, others);
            }
        }
    }
}
