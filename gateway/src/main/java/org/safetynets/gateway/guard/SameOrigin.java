package org.safetynets.gateway.guard;

import java.util.Set;
import org.safetynets.gateway.GatewaySettings;
import org.safetynets.gateway.edge.FilterOrder;
import org.safetynets.gateway.problems.Problems;
import org.safetynets.gateway.refused.RefusedFor;
import org.safetynets.gateway.refused.RefusedRequests;
import org.safetynets.gateway.sessions.SessionCookies;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Takes changes by cookie only from our own pages.
 *
 * <p>Browsers say where a request comes from by Fetch Metadata, older ones by Origin. A request
 * that says neither may pass only when it carries no session to abuse; a bearer token is never sent
 * by a browser on its own.
 */
@Component
@Order(FilterOrder.SAME_ORIGIN)
final class SameOrigin implements WebFilter {

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    private final String ownOrigin;
    private final SessionCookies cookies;
    private final Problems problems;
    private final RefusedRequests refused;

    SameOrigin(
            GatewaySettings settings,
            SessionCookies cookies,
            Problems problems,
            RefusedRequests refused) {
        this.ownOrigin = settings.publicUrl().toString();
        this.cookies = cookies;
        this.problems = problems;
        this.refused = refused;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (allows(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        refused.count(RefusedFor.WRONG_ORIGIN);
        return problems.answer(exchange, HttpStatus.FORBIDDEN, "wrong-origin");
    }

    boolean allows(ServerHttpRequest request) {
        if (SAFE.contains(request.getMethod()) || BearerToken.isIn(request)) {
            return true;
        }
        var site = request.getHeaders().getFirst("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site) || "none".equals(site);
        }
        var origin = request.getHeaders().getFirst(HttpHeaders.ORIGIN);
        return origin != null ? origin.equals(ownOrigin) : cookies.session(request) == null;
    }
}
