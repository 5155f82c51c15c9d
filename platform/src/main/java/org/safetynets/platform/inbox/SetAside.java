package org.safetynets.platform.inbox;

import jakarta.validation.constraints.NotNull;

/**
 * Why a dead letter is let be; a code, since what operators write must not hold anything personal.
 */
record SetAside(@NotNull Reason reason) {

    /** Reasons for which nothing is missing without the message. */
    enum Reason {
        /** A later event of the aggregate was taken, and tells all that this one would. */
        NEWER_TAKEN,
        /** What it would have done was done by hand. */
        DONE_BY_HAND,
        /** It never was an event of ours. */
        NO_EVENT
    }
}
