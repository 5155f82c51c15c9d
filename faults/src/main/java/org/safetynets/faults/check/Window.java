package org.safetynets.faults.check;

import java.time.Instant;

/** A span of time in which something must not be so. */
record Window(Instant from, Instant until) {

    /** Whether something between two moments lies wholly inside. */
    boolean holds(Instant begun, Instant ended) {
        return begun.isAfter(from) && ended.isBefore(until);
    }
}
