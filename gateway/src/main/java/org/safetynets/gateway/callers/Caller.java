package org.safetynets.gateway.callers;

import org.safetynets.gateway.sessions.Session;
import org.springframework.web.server.ServerWebExchange;

/** Who sent a request, as far as the gateway needs to know; roles are the services' business. */
public sealed interface Caller {

    /** A program that sends its own access token, which passes through untouched. */
    record Client(String subject) implements Caller {}

    /** A browser that is signed in; its token is added on the way. */
    record Browser(Session session) implements Caller {}

    /** Somebody who has not signed in. */
    record Nobody() implements Caller {}

    Nobody NOBODY = new Nobody();

    static Caller of(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(Caller.class.getName(), NOBODY);
    }

    static void set(ServerWebExchange exchange, Caller caller) {
        exchange.getAttributes().put(Caller.class.getName(), caller);
    }
}
