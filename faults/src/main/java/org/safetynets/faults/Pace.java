package org.safetynets.faults;

import java.time.Duration;

/**
 * How a drill goes.
 *
 * @param workers who act at once
 * @param organizations of which groups are used
 * @param seekers who look for a seat
 * @param calm before a fault and after it
 * @param fault how long it lasts until somebody begins to mend it
 * @param patience within which everything must answer again, and then be at rest
 * @param gate within which a revocation must have paused a group
 */
public record Pace(
        int workers,
        int organizations,
        int seekers,
        Duration calm,
        Duration fault,
        Duration patience,
        Duration gate) {

    public static final Pace LONG =
            new Pace(
                    4,
                    2,
                    10,
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(3),
                    Duration.ofSeconds(10));

    public static final Pace SHORT =
            new Pace(
                    3,
                    1,
                    4,
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(3),
                    Duration.ofMinutes(3),
                    Duration.ofSeconds(15));
}
