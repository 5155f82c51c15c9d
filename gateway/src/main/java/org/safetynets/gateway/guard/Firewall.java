package org.safetynets.gateway.guard;

import org.safetynets.gateway.refused.RefusedFor;
import org.safetynets.gateway.refused.RefusedRequests;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
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
    private final RefusedRequests refused;

    Firewall(RefusedRequests refused) {
        this.refused = refused;
    }

    @Override
    public Mono<ServerWebExchange> getFirewalledExchange(ServerWebExchange exchange) {
        return strict.getFirewalledExchange(exchange)
                .onErrorMap(ServerExchangeRejectedException.class, this::invalid)
                .thenReturn(exchange);
    }

    /** Answered like every other bad request; Spring Security would say nothing at all. */
    private ResponseStatusException invalid(ServerExchangeRejectedException rejected) {
        refused.count(RefusedFor.AMBIGUOUS_ADDRESS);
        return new ResponseStatusException(
                HttpStatus.BAD_REQUEST, "the address is ambiguous", rejected);
    }
}
