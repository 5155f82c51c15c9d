package org.safetynets.faults.history;

/** How a command ended for whoever gave it. */
public enum Answer {
    /** 2xx: it took effect, once, and is never lost. */
    ACCEPTED,
    /** It took no effect. */
    REFUSED,
    /** The answer was lost: it took effect once or not at all. */
    UNKNOWN
}
