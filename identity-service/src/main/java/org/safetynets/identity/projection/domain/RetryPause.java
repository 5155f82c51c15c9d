package org.safetynets.identity.projection.domain;

import java.time.Duration;

/** How long to leave Keycloak alone after it failed: longer each time, never long. */
public final class RetryPause {

    private static final Duration SHORTEST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private RetryPause() {}

    /**
     * The pause after so many failures.
     *
     * @param attempts how often it failed, at least once
     * @param spread from 0 to 1, different for each, so that all do not come back at once
     */
    public static Duration after(int attempts, double spread) {
        var doubled = SHORTEST.multipliedBy(1L << Math.min(attempts - 1, 10));
        var most = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return Duration.ofMillis(Math.round(most.toMillis() * (0.5 + spread / 2)));
    }
}
