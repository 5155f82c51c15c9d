package org.safetynets.gateway.guard;

import java.util.Objects;
import org.safetynets.gateway.callers.Caller;
import org.safetynets.gateway.edge.FilterOrder;
import org.safetynets.gateway.edge.OwnPaths;
import org.safetynets.gateway.sessions.Renewal;
import org.safetynets.gateway.sessions.SessionCookies;
import org.safetynets.gateway.sessions.Sessions;
import org.springframework.core.annotation.Order;
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
        // Leaving must work even when looking up does not.
        if (OwnPaths.isOwn(request)) {
            return chain.filter(exchange);
        }
        var token = BearerToken.of(request);
        if (token != null) {
            return identified(client(token), exchange, chain);
        }
        var cookie = cookies.session(request);
        return cookie == null
                ? chain.filter(exchange)
                : identified(browser(cookie, exchange), exchange, chain);
    }

    private Mono<Void> identified(
            Mono<Caller> caller, ServerWebExchange exchange, WebFilterChain chain) {
        return caller.doOnNext(it -> Caller.set(exchange, it))
                .onErrorResume(BadJwtException.class, it -> Mono.empty())
                .flatMap(it -> chain.filter(exchange).thenReturn(it))
                .switchIfEmpty(Mono.defer(() -> refused(exchange)))
                .then();
    }

    private Mono<Caller> refused(ServerWebExchange exchange) {
        return refusals.unauthenticated(exchange).then(Mono.empty());
    }

    private Mono<Caller> client(String token) {
        return accessTokens
                .verify(token)
                .map(it -> new Caller.Client(Objects.requireNonNull(it.getSubject())));
    }

    private Mono<Caller> browser(String cookie, ServerWebExchange exchange) {
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
