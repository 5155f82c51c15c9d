package org.safetynets.gateway.edge;

import java.net.URI;
import org.safetynets.gateway.GatewaySettings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Puts the request id and the security headers on every answer, whoever wrote it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AnswerHeaders implements WebFilter {

    private static final String CSP = "Content-Security-Policy";
    private static final String HSTS = "max-age=31536000; includeSubDomains";

    private final boolean secure;
    private final String policy;

    AnswerHeaders(GatewaySettings settings) {
        this.secure = settings.secure();
        // Browsers hold form-action against redirects too: signing out goes on to Keycloak.
        this.policy =
                "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                        + " connect-src 'self'; font-src 'self'; object-src 'none';"
                        + " base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                        + origin(URI.create(settings.keycloak().url()))
                        + " "
                        + origin(settings.exitPage());
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var response = exchange.getResponse();
        var id = RequestId.of(exchange);
        response.beforeCommit(
                () -> {
                    add(response.getHeaders(), id);
                    return Mono.empty();
                });
        return chain.filter(exchange);
    }

    private void add(HttpHeaders headers, String id) {
        headers.set(RequestId.HEADER, id);
        headers.set("X-Content-Type-Options", "nosniff");
        // With no-referrer, forms would send "Origin: null" and fail the same-origin check.
        if (!headers.containsHeader("Referrer-Policy")) {
            headers.set("Referrer-Policy", "same-origin");
        }
        headers.set(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (!headers.containsHeader(CSP)) {
            headers.set(CSP, policy);
        }
        if (secure) {
            headers.set("Strict-Transport-Security", HSTS);
        }
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
