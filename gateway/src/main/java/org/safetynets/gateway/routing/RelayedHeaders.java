package org.safetynets.gateway.routing;

import java.util.stream.Collectors;
import org.safetynets.gateway.callers.Caller;
import org.safetynets.gateway.edge.RequestId;
import org.safetynets.gateway.sessions.SessionCookies;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** What a service gets to see: the caller's token and the request id, never our cookies. */
@Component
final class RelayedHeaders implements HttpHeadersFilter {

    private final SessionCookies cookies;

    RelayedHeaders(SessionCookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        var relayed = new HttpHeaders();
        relayed.putAll(input);
        relayed.set(RequestId.HEADER, RequestId.of(exchange));
        switch (Caller.of(exchange)) {
            case Caller.Client client -> {}
            case Caller.Browser browser ->
                    relayed.setBearerAuth(browser.session().tokens().access());
            case Caller.Nobody nobody -> relayed.remove(HttpHeaders.AUTHORIZATION);
        }
        relayCookies(relayed, exchange);
        return relayed;
    }

    /** The portal remembers a language or the like; services have no use for cookies. */
    private void relayCookies(HttpHeaders relayed, ServerWebExchange exchange) {
        if (!relayed.containsHeader(HttpHeaders.COOKIE)) {
            return;
        }
        relayed.remove(HttpHeaders.COOKIE);
        Route route = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        if (route.getId().equals("portal")) {
            var others =
                    exchange.getRequest().getCookies().values().stream()
                            .flatMap(it -> it.stream())
                            .filter(it -> !cookies.isOurs(it.getName()))
                            .map(HttpCookie::toString)
                            .collect(Collectors.joining("; "));
            if (!others.isEmpty()) {
                relayed.set(HttpHeaders.COOKIE, others);
            }
        }
    }
}
