package org.safetynets.notifications.audience.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How long a group goes on, by which its members are asked how they fare: at the start, in the
 * middle and at the end; where no end is planned, at the start and each twelve rounds after it.
 *
 * @param startsOn the day of its first meeting
 * @param everyWeeks 1 for weekly, 2 for fortnightly, 4 for monthly
 * @param rounds how many times it meets, several days in a week counted once; empty without an end
 */
public record Course(LocalDate startsOn, int everyWeeks, Optional<Integer> rounds) {

    private static final int ROUNDS_BETWEEN = 12;

    /** The point that was reached last, named the same until the next one is; empty before all. */
    public Optional<String> reachedOn(LocalDate day) {
        if (day.isBefore(startsOn)) {
            return Optional.empty();
        }
        var before = (int) (ChronoUnit.WEEKS.between(startsOn, day) / everyWeeks);
        return Optional.of(
                rounds.map(it -> of(it, before)).orElseGet(() -> "round-" + round(before)));
    }

    private static String of(int rounds, int before) {
        if (before >= rounds - 1) {
            return "end";
        }
        return before >= rounds / 2 ? "middle" : "start";
    }

    private static int round(int before) {
        return before / ROUNDS_BETWEEN * ROUNDS_BETWEEN;
    }
}
