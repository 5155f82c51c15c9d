package org.safetynets.notifications.delivery.domain;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Pauses between tries: each about twice the one before, up to a longest one, and each shortened by
 * chance, so that what failed together does not come back together.
 */
public record Backoff(Duration first, Duration longest) {

    private static final int DOUBLINGS = 20;

    public Duration pause(int failures, RandomGenerator chance) {
        var doubled = first.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        var most = doubled.compareTo(longest) < 0 ? doubled : longest;
        return Duration.ofMillis((long) (most.toMillis() * (0.5 + chance.nextDouble() / 2)));
    }
}
