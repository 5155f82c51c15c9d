package org.safetynets.groups.reaching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a wish to hear from somebody reaches them outside of the app; never by which way, or
 * where.
 *
 * @param at only where it goes later
 */
record Prospect(Goes goes, @Nullable Instant at) {

    enum Goes {
        /** By a way they approved, at once. */
        NOW,
        /** By a way they approved, at an hour they chose. */
        LATER,
        /** When they next look here. */
        IN_APP_ONLY
    }
}
