package org.safetynets.referrals.integration.domain;

import java.time.LocalDate;

/** How often a system asked on a day, by UTC, and what came of it. */
public record DayOfUse(LocalDate day, long successes, long clientErrors, long serverErrors) {

    public static DayOfUse unused(LocalDate day) {
        return new DayOfUse(day, 0, 0, 0);
    }
}
