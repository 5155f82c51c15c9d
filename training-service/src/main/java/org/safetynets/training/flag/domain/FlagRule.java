package org.safetynets.training.flag.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * When a flag goes up, as the domain content has it. A flag opens a conversation, never a penalty:
 * nothing else anywhere depends on one.
 */
public enum FlagRule {
    ACTIVATED_TWICE(FlagKind.ACTIVATION, 2),
    CARRIES_HOME_THREE_TIMES(FlagKind.CARRYING_HOME, 3),
    MISSED_TWO_DEBRIEFS(FlagKind.DEBRIEFS_MISSED, 2),
    TWO_CANCELLATIONS_A_MONTH(FlagKind.CANCELLATIONS, 2),
    ASKS_FOR_A_CALL(FlagKind.CALL_NEEDED, 1),
    OVER_25_MEETINGS(FlagKind.TOO_MANY_MEETINGS, 26);

    /** All rules look at so much of the past. */
    public static final Duration WINDOW = Duration.ofDays(84);

    private static final Duration MONTH = Duration.ofDays(30);
    private static final int HIGH_ACTIVATION = 7;
    private static final int HEAVY_LOAD = 3;

    private final FlagKind kind;
    private final int times;

    FlagRule(FlagKind kind, int times) {
        this.kind = kind;
        this.times = times;
    }

    /**
     * Which flags go up.
     *
     * @param talkedUntil until when the last flag of a kind was talked about; only what came after
     *     counts anew
     */
    public static Set<FlagKind> raised(
            Signs signs, Map<FlagKind, Instant> talkedUntil, Instant now) {
        var window = signs.after(now.minus(WINDOW));
        return Arrays.stream(values())
                .filter(
                        it -> {
                            var since = talkedUntil.getOrDefault(it.kind, Instant.MIN);
                            return it.seenIn(window.after(since)) >= it.times;
                        })
                .map(it -> it.kind)
                .collect(toUnmodifiableSet());
    }

    private int seenIn(Signs signs) {
        return switch (this) {
            case ACTIVATED_TWICE -> count(signs, it -> it.activationAfter() >= HIGH_ACTIVATION);
            case CARRIES_HOME_THREE_TIMES -> count(signs, it -> it.carryingHome() >= HEAVY_LOAD);
            case MISSED_TWO_DEBRIEFS -> count(signs, Signs.LookBack::missed);
            case TWO_CANCELLATIONS_A_MONTH -> cancelledWithinAMonth(signs);
            case ASKS_FOR_A_CALL -> count(signs, Signs.LookBack::needsCall);
            case OVER_25_MEETINGS -> signs.meetings().size();
        };
    }

    /** The most in any month. */
    private static int cancelledWithinAMonth(Signs signs) {
        var all = signs.cancellations();
        return all.stream()
                .mapToInt(
                        first ->
                                (int)
                                        all.stream()
                                                .filter(
                                                        it ->
                                                                !it.isBefore(first)
                                                                        && it.isBefore(
                                                                                first.plus(MONTH)))
                                                .count())
                .max()
                .orElse(0);
    }

    private static int count(Signs signs, Predicate<Signs.LookBack> which) {
        return (int) signs.debriefs().stream().filter(which).count();
    }
}
