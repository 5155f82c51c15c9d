package org.safetynets.gateway.edge;

import java.util.concurrent.ThreadLocalRandom;
import org.springframework.web.server.ServerWebExchange;

/**
 * The beginning of a trace (W3C Trace Context), made here for every request. What comes from
 * outside is not taken over: a stranger must not tie what others do to a trace of their own.
 */
public final class TraceParent {

    public static final String HEADER = "traceparent";
    private static final String ATTRIBUTE = TraceParent.class.getName();

    private TraceParent() {}

    /** The same for every try to send this request. */
    public static String of(ServerWebExchange exchange) {
        return (String) exchange.getAttributes().computeIfAbsent(ATTRIBUTE, _ -> make());
    }

    private static String make() {
        // Ids, not secrets: no need to wait for the secure generator on every request.
        var random = ThreadLocalRandom.current();
        return "00-%016x%016x-%016x-00"
                .formatted(
                        random.nextLong(1, Long.MAX_VALUE),
                        random.nextLong(),
                        random.nextLong(1, Long.MAX_VALUE));
    }
}
