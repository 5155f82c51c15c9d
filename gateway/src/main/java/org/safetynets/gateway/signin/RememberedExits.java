package org.safetynets.gateway.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.safetynets.gateway.callers.Caller;
import org.safetynets.gateway.edge.FilterOrder;
import org.safetynets.gateway.edge.OwnPaths;
import org.safetynets.gateway.sessions.SessionCookies;
import org.safetynets.gateway.sessions.Tokens;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import reactor.core.publisher.Mono;

/**
 * Lets the browser itself know where the exit leads: a page may stand open for hours, and when its
 * exit is needed there is no session any more by which to ask. It is learnt at the sign-in, and
 * anew each time a contact card was changed; what is kept says nothing but where one goes.
 */
@Component
@Order(FilterOrder.SIGNED_IN + 1)
final class RememberedExits implements WebFilter {

    private static final Set<HttpMethod> CHANGES = Set.of(HttpMethod.POST, HttpMethod.PUT);
    private static final List<PathPattern> CARD =
            OwnPaths.patterns("/contact", "/api/notifications/contact-card");

    private final ChosenExits exits;
    private final SessionCookies cookies;

    RememberedExits(ChosenExits exits, SessionCookies cookies) {
        this.exits = exits;
        this.cookies = cookies;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (changesACard(exchange.getRequest())
                && Caller.of(exchange) instanceof Caller.Browser(var session)) {
            exchange.getResponse().beforeCommit(() -> learn(session.tokens(), exchange));
        }
        return chain.filter(exchange);
    }

    private static boolean changesACard(ServerHttpRequest request) {
        return CHANGES.contains(request.getMethod()) && OwnPaths.any(CARD, request);
    }

    /** What was known before, perhaps of somebody else, counts no more. */
    Mono<Void> learn(Tokens tokens, ServerWebExchange exchange) {
        return exits.of(tokens)
                .map(it -> cookies.rememberExit(written(it)))
                .defaultIfEmpty(cookies.forgetExit())
                .doOnNext(exchange.getResponse()::addCookie)
                .then();
    }

    /** Empty when nothing is known, and when what the browser sent is none of ours. */
    Mono<URI> of(ServerHttpRequest request) {
        return Mono.justOrEmpty(cookies.exit(request))
                .flatMap(it -> Mono.justOrEmpty(ChosenExits.page(read(it))))
                .onErrorComplete(IllegalArgumentException.class);
    }

    private static String written(URI page) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(page));
    }

    private static byte[] bytes(URI page) {
        return page.toString().getBytes(UTF_8);
    }

    private static String read(String value) {
        return new String(Base64.getUrlDecoder().decode(value), UTF_8);
    }
}
