package org.safetynets.gateway.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.List;
import java.util.Set;
import org.safetynets.gateway.edge.FilterOrder;
import org.safetynets.gateway.edge.OwnPage;
import org.safetynets.gateway.edge.OwnPaths;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import reactor.core.publisher.Mono;

/**
 * Whoever is led here by another site says by a click of their own that they want to sign in. Else
 * a link anywhere would begin a session, for as long as Keycloak still has one of the person's.
 *
 * <p>Browsers tell by Fetch Metadata, through all redirects; of those that do not, none is asked.
 * Nor is who comes for more, since Keycloak asks them by itself: such as one who has just signed in
 * there, and was led on from its page to a page of ours that asks for a new proof.
 */
@Component
@Order(FilterOrder.ASK_FIRST)
final class AskingFirst implements WebFilter {

    private static final List<PathPattern> BEGINS = OwnPaths.patterns("/login");
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    private static final String PAGE =
            OwnPage.of(
                    """
                    <section><h1>Did you want to sign in?</h1>
                    <p>A page of another site, or a link in a message, led here. Go on only if you meant to.</p>
                    <p><a class="go" href="{on}">Yes, go on</a></p></section>
                    <section lang="es"><h1>¿Querías entrar?</h1>
                    <p>Te ha traído una página de otro sitio, o un enlace de un mensaje. Sigue solo si era tu intención.</p>
                    <p><a class="go" href="{on}">Sí, seguir</a></p></section>
                    """);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        return OwnPaths.any(BEGINS, request) && isFromElsewhere(request) && isPlain(request)
                ? ask(exchange)
                : chain.filter(exchange);
    }

    private static boolean isPlain(ServerHttpRequest request) {
        return Errand.of(request).filter(Errand.SIGNING_IN::equals).isPresent();
    }

    private static boolean isFromElsewhere(ServerHttpRequest request) {
        var site = request.getHeaders().getFirst("Sec-Fetch-Site");
        return site != null && ELSEWHERE.contains(site);
    }

    private static Mono<Void> ask(ServerWebExchange exchange) {
        var response = exchange.getResponse();
        response.getHeaders().setContentType(new MediaType(MediaType.TEXT_HTML, UTF_8));
        response.getHeaders().setCacheControl("no-store");
        var asked = exchange.getRequest().getURI();
        var query = asked.getRawQuery();
        var on = asked.getRawPath() + (query == null ? "" : "?" + query);
        var page = PAGE.replace("{on}", htmlEscape(on)).getBytes(UTF_8);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(page)));
    }
}
