package org.safetynets.tracing;

import io.opentelemetry.api.trace.Span;
import org.jspecify.annotations.Nullable;

/** A span on its thread; ends by going back to what the thread did before. */
public final class Step implements AutoCloseable {

    private final Span span;
    private final @Nullable String before;

    Step(Span span, @Nullable String before) {
        this.span = span;
        this.before = before;
    }

    public Span span() {
        return span;
    }

    @Override
    public void close() {
        span.end();
        Trace.enter(before);
    }
}
