package org.safetynets.tracing.logs;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** What became of the lines that were to be handed over; as many may wait as the queue has room. */
final class Lines {

    static final int ROOM = 2_048;

    private final AtomicInteger waiting = new AtomicInteger();
    private final LongAdder handedOver = new LongAdder();
    private final LongAdder lost = new LongAdder();

    /** Whether there is room for one more; it is lost when there is none. */
    boolean mayWait() {
        if (waiting.incrementAndGet() <= ROOM) {
            return true;
        }
        waiting.decrementAndGet();
        lost.increment();
        return false;
    }

    /** So many wait no longer. */
    void left(int count, boolean taken) {
        waiting.addAndGet(-count);
        (taken ? handedOver : lost).add(count);
    }

    long handedOver() {
        return handedOver.sum();
    }

    long lost() {
        return lost.sum();
    }
}
