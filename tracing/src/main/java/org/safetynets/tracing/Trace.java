package org.safetynets.tracing;

import io.opentelemetry.api.trace.Span;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What this thread does is part of: a request, an event that one led to, a message that an event
 * led to. All their log lines carry one trace id, in every service.
 */
public final class Trace {

    static final String ID = "traceId";
    private static final String PARENT = Spans.HEADER;
    private static final int ID_BEGINS = 3;
    private static final int ID_ENDS = 35;

    private Trace() {}

    /** The {@code traceparent} for whom this thread calls or tells, or null outside of a trace. */
    public static @Nullable String current() {
        return MDC.get(PARENT);
    }

    /** Does the work as part of what was begun elsewhere, and of nothing where that is null. */
    public static void within(@Nullable String traceparent, Runnable work) {
        var before = current();
        enter(traceparent);
        try {
            work.run();
        } finally {
            enter(before);
        }
    }

    /** From now on this thread works on the span; to be closed by the same thread. */
    public static Step begin(Span span) {
        var step = new Step(span, current());
        enter(Spans.traceparent(span));
        return step;
    }

    static void enter(@Nullable String traceparent) {
        if (traceparent == null) {
            MDC.remove(PARENT);
            MDC.remove(ID);
        } else {
            MDC.put(PARENT, traceparent);
            MDC.put(ID, traceparent.substring(ID_BEGINS, ID_ENDS));
        }
    }
}
