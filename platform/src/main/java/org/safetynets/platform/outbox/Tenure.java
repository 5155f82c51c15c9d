package org.safetynets.platform.outbox;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * The time for which this instance may relay: renewed in good time, and over before another
 * instance can begin, even when this one was asleep meanwhile.
 */
final class Tenure {

    private final Supplier<OptionalLong> renewal;
    private final Duration term;
    private long renewedAt = System.nanoTime();

    Tenure(Supplier<OptionalLong> renewal, Duration term) {
        this.renewal = renewal;
        this.term = term;
    }

    /** Whether the lease is still held under the epoch; renews it when a third of it is over. */
    boolean holds(long epoch) {
        var now = System.nanoTime();
        if (now - renewedAt < term.dividedBy(3).toNanos()) {
            return true;
        }
        var renewed = renewal.get();
        renewedAt = now;
        return renewed.isPresent() && renewed.getAsLong() == epoch;
    }

    /** Whether what is sent now will be settled before the lease can end. */
    boolean allowsSending() {
        return System.nanoTime() - renewedAt < term.dividedBy(2).toNanos();
    }
}
