package org.safetynets.platform.trace;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The W3C trace context of what this thread does: of a request, of an event that one led to, of a
 * message that an event led to. All their log lines carry one trace id, in every service.
 *
 * <p>It is ids and nothing else, made by the gateway; no baggage and no state comes along, in which
 * something about a person could travel.
 */
public final class Trace {

    public static final String HEADER = "traceparent";
    static final String MDC_ID = "traceId";
    private static final String MDC_PARENT = "traceparent";
    private static final Pattern WELL_FORMED =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final int ID_BEGINS = 3;
    private static final int ID_ENDS = 35;
    private static final int FLAGS_BEGIN = 52;

    private Trace() {}

    /** The {@code traceparent} for whom this thread calls or tells, or null outside of a trace. */
    public static @Nullable String current() {
        return MDC.get(MDC_PARENT);
    }

    /**
     * Does the work as a step of the trace, and of none where the parent is missing or malformed.
     */
    public static void within(@Nullable String parent, Runnable work) {
        try (var _ = begin(parent)) {
            work.run();
        }
    }

    /** Begins a step of the trace on this thread; to be closed by the same thread. */
    public static Step begin(@Nullable String parent) {
        var before = new Step(MDC.get(MDC_PARENT), MDC.get(MDC_ID));
        if (parent != null && WELL_FORMED.matcher(parent).matches()) {
            put(MDC_PARENT, next(parent));
            put(MDC_ID, parent.substring(ID_BEGINS, ID_ENDS));
        } else {
            put(MDC_PARENT, null);
            put(MDC_ID, null);
        }
        return before;
    }

    /** The same trace with a step of its own. */
    private static String next(String parent) {
        var step = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
        return "%s-%016x-%s"
                .formatted(parent.substring(0, ID_ENDS), step, parent.substring(FLAGS_BEGIN + 1));
    }

    private static void put(String key, @Nullable String value) {
        if (value == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, value);
        }
    }

    /** Ends by going back to what this thread did before. */
    public record Step(@Nullable String parentBefore, @Nullable String idBefore)
            implements AutoCloseable {

        @Override
        public void close() {
            put(MDC_PARENT, parentBefore);
            put(MDC_ID, idBefore);
        }
    }
}
