package org.safetynets.training.cohort.domain;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a seat that is free while people wait for it: the first of them gets it, always.
 *
 * @param offerHours how long they may think about it; null when they move up at once
 */
public record WaitlistRule(@Nullable Integer offerHours) {

    public static final WaitlistRule MOVE_UP = new WaitlistRule(null);

    public static WaitlistRule offering(int hours) {
        return new WaitlistRule(hours);
    }
}
