package org.safetynets.notifications.referral.domain;

/**
 * All that a counselor may learn of a referral; the partner's dial decides how much that is.
 *
 * <p>A counselor is told of an update only when this changes: a message at each hidden step would
 * give the step away by its time.
 */
public enum DisclosedView {
    RECEIVED,
    OPEN,
    PLACED,
    WAITING,
    CLOSED;

    /** What the partner lets a counselor learn. */
    public enum Dial {
        /** For ever "received", whatever happens. */
        NOTHING,
        /** Open or closed. */
        OPEN_OR_CLOSED,
        /** Placed, waiting or closed, and more that we send no word of. */
        PLACEMENT
    }

    /** Where the referral truly stands. */
    public enum Standing {
        UNDER_WAY,
        WAITING,
        PLACED,
        OVER
    }

    public static DisclosedView of(Dial dial, Standing standing) {
        return switch (dial) {
            case NOTHING -> RECEIVED;
            case OPEN_OR_CLOSED -> standing == Standing.OVER ? CLOSED : OPEN;
            case PLACEMENT ->
                    switch (standing) {
                        case UNDER_WAY -> OPEN;
                        case WAITING -> WAITING;
                        case PLACED -> PLACED;
                        case OVER -> CLOSED;
                    };
        };
    }

    /** Whether going from the one to the other is told; falling back to "received" never is. */
    public static boolean isUpdate(DisclosedView before, DisclosedView now) {
        return now != RECEIVED && now != before;
    }
}
