package org.safetynets.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import java.util.Set;

/**
 * All that a span may say, by OpenTelemetry's semantic conventions. Addresses, queries, ids of
 * people and things, and messages of exceptions are not among it: a trace is read by more people
 * than a database.
 */
public final class Told {

    private static final AttributeKey<String> METHOD =
            AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    private static final AttributeKey<Long> STATUS =
            AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("messaging.system");
    private static final AttributeKey<String> TOPIC =
            AttributeKey.stringKey("messaging.destination.name");
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");
    private static final int SERVER_ERROR = 500;

    private Told() {}

    /** A method as it may be told: a stranger can send any word as one. */
    public static String method(String method) {
        return METHODS.contains(method) ? method : "_OTHER";
    }

    /**
     * Where a request went and how it ended.
     *
     * @param route a pattern such as {@code /api/groups/{id}}, never what stood in its place
     */
    public static void answered(Span span, String method, String route, int status) {
        span.updateName(method(method) + " " + route)
                .setAttribute(METHOD, method(method))
                .setAttribute(ROUTE, route)
                .setAttribute(STATUS, (long) status);
        if (status >= SERVER_ERROR) {
            span.setStatus(StatusCode.ERROR);
        }
    }

    public static void ofTopic(Span span, String topic) {
        span.setAttribute(SYSTEM, "kafka").setAttribute(TOPIC, topic);
    }

    public static void failed(Span span, Throwable why) {
        span.setStatus(StatusCode.ERROR).setAttribute(ERROR, why.getClass().getName());
    }
}
