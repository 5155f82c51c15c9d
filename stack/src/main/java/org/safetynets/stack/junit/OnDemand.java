package org.safetynets.stack.junit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for; a failure is remembered, not repeated. */
final class OnDemand<A> {
    private final Supplier<A> source;
    private @Nullable A value;
    private @Nullable RuntimeException failure;

    OnDemand(Supplier<A> source) {
        this.source = source;
    }

    synchronized A get() {
        if (failure != null) {
            throw failure;
        }
        if (value == null) {
            value = make();
        }
        return value;
    }

    private A make() {
        try {
            return source.get();
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }
}
