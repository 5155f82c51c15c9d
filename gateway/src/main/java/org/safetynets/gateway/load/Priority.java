package org.safetynets.gateway.load;

/**
 * What may wait and what must not, in the order in which requests are turned away. Each kind may
 * fill its share of what a part can do at once; what is above it finds the rest free.
 */
public enum Priority {

    /** Nobody waits for it: a stream that comes again by itself, a crawler, a calendar program. */
    BACKGROUND(0.5),
    /** Somebody looks around without an account, or searches. */
    BROWSING(0.7),
    /** Somebody who belongs here reads. */
    READING(0.85),
    /** Somebody who belongs here does something: opens a group, signs in a member. */
    WORK(1),
    /** Somebody may be in danger: whom to call, an incident, a concern. */
    SAFETY(2);

    /** What is rare and never to be turned away has this much room however small the limit. */
    private static final int SAFE = 32;

    private final double share;

    Priority(double share) {
        this.share = share;
    }

    /** How many may be under way for a request of this kind to be let in, of so many in all. */
    int of(double limit) {
        var room = (int) (limit * share);
        return this == SAFETY ? Math.max(SAFE, room) : room;
    }
}
