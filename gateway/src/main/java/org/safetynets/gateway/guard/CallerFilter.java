package org.safetynets.gateway.guard;

import java.util.Objects;
import org.safetynets.gateway.callers.Caller;
import org.safetynets.gateway.edge.FilterOrder;
import org.safetynets.gateway.edge.OwnPaths;
import org.safetynets.gateway.sessions.Renewal;
import org.safetynets.gateway.sessions.SessionCookies;
import org.safetynets.gateway.sessions.Sessions;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Finds out who calls. A bad token is refused; a session that has ended counts as none. */
@Component
@Order(FilterOrder.CALLER)
final class CallerFilter implements WebFilter {

    private final AccessTokens accessTokens;
    private final Sessions sessions;
    private final Renewal renewal;
    private final SessionCookies cookies;
    private final Refusals refusals;

    CallerFilter(
            AccessTokens accessTokens,
            Sessions sessions,
            Renewal renewal,
            SessionCookies cookies,
            Refusals refusals) {
        this.accessTokens = accessTokens;
        this.sessions = sessions;
        this.renewal = renewal;
        this.cookies = cookies;
        this.refusals = refusals;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (OwnPaths.isOwn(request)) {
            return chain.filter(exchange);
        }
        return identify(exchange, request)
                .map(
                        caller -> {
                            Caller.set(exchange, caller);
                            return true;
                        })
                .onErrorResume(BadJwtException.class, it -> Mono.just(false))
                .flatMap(
                        known ->
                                known
                                        ? chain.filter(exchange)
                                        : refusals.unauthenticated(exchange));
    }

    private Mono<Caller> identify(ServerWebExchange exchange, ServerHttpRequest request) {
        var token = BearerToken.of(request);
        if (token != null) {
            return accessTokens
                    .verify(token)
                    .map(it -> new Caller.Client(Objects.requireNonNull(it.getSubject())));
        }
        var cookie = cookies.session(request);
        if (cookie == null) {
            return Mono.just(Caller.NOBODY);
        }
        return sessions.find(cookie)
                .flatMap(renewal::fresh)
                .<Caller>map(Caller.Browser::new)
                .switchIfEmpty(Mono.fromSupplier(() -> forget(exchange)));
    }

    private Caller forget(ServerWebExchange exchange) {
        exchange.getResponse().addCookie(cookies.end());
        return Caller.NOBODY;
    }
}
