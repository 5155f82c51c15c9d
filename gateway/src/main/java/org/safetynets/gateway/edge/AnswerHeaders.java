package org.safetynets.gateway.edge;

import java.net.URI;
import java.util.Set;
import org.safetynets.gateway.GatewaySettings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Puts the request id and the security headers on every answer, whoever will write it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class AnswerHeaders implements WebFilter {

    /** Names in lower case of what the gateway says, whatever a service may have said. */
    public static final Set<String> OURS =
            Set.of(
                    "x-request-id",
                    "x-content-type-options",
                    "permissions-policy",
                    "cross-origin-opener-policy",
                    "strict-transport-security");

    /** What a page may know better. */
    public static final Set<String> YIELDING = Set.of("Content-Security-Policy", "Referrer-Policy");

    private final HttpHeaders same = new HttpHeaders();

    AnswerHeaders(GatewaySettings settings) {
        same.set("X-Content-Type-Options", "nosniff");
        // With no-referrer, forms would send "Origin: null" and fail the same-origin check.
        same.set("Referrer-Policy", "same-origin");
        same.set(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        same.set("Cross-Origin-Opener-Policy", "same-origin");
        same.set("Content-Security-Policy", policy(settings));
        if (settings.secure()) {
            same.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getResponse().getHeaders();
        headers.addAll(same);
        headers.set(RequestId.HEADER, RequestId.of(exchange));
        return chain.filter(exchange);
    }

    private static String policy(GatewaySettings settings) {
        // Browsers hold form-action against redirects too: signing out goes on to Keycloak.
        return "default-src 'self'; script-src 'self'; style-src 'self' "
                + PlainStyle.SOURCE
                + "; img-src 'self' data:;"
                + " connect-src 'self'; font-src 'self'; object-src 'none';"
                + " base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + origin(URI.create(settings.keycloak().url()))
                + " "
                + origin(settings.exitPage());
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
