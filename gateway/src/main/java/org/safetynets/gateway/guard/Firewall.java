package org.safetynets.gateway.guard;

import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Refuses addresses that mean one thing here and another at a service ({@code ..}, {@code ;},
 * encoded slashes and the like). Spring Security would go on to match every header against a
 * pattern each time it is read; the server has already refused control characters in them.
 */
@Component
final class Firewall implements ServerWebExchangeFirewall {

    private final StrictServerWebExchangeFirewall strict = new StrictServerWebExchangeFirewall();

    @Override
    public Mono<ServerWebExchange> getFirewalledExchange(ServerWebExchange exchange) {
        return strict.getFirewalledExchange(exchange).thenReturn(exchange);
    }
}
