package org.safetynets.training.supervision.domain;

import java.time.LocalDate;
import java.time.Period;

/** How often a facilitator talks with their supervisor, alone. */
public enum Cadence {
    /** While leading their first group. */
    FORTNIGHTLY(Period.ofWeeks(2)),
    MONTHLY(Period.ofMonths(1));

    private final Period every;

    Cadence(Period every) {
        this.every = every;
    }

    /** By how many groups somebody has led, and whether the only one still meets. */
    public static Cadence of(long groupsEver, boolean firstStillMeets) {
        return groupsEver <= 1 && firstStillMeets ? FORTNIGHTLY : MONTHLY;
    }

    public LocalDate nextAfter(LocalDate last) {
        return last.plus(every);
    }
}
