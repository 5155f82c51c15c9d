package org.safetynets.platform.outbox;

import org.jspecify.annotations.Nullable;

/** Gives the W3C {@code traceparent} of the present request, so that its events join its trace. */
@FunctionalInterface
public interface TraceContext {

    @Nullable String current();
}
