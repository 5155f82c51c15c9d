package org.safetynets.portal.services.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a candidate is with one requirement.
 *
 * @param have pieces of evidence that pass
 * @param need how many of them it takes
 * @param bestScore the highest score so far, also when it does not pass
 * @param failed how often in a row they have failed
 * @param through the last day on which all of it counts
 * @param left what is left, as people say it
 */
public record Progress(
        String code,
        String kind,
        Said title,
        long have,
        long need,
        @Nullable BigDecimal minimumScore,
        @Nullable BigDecimal bestScore,
        @Nullable Amount hours,
        @Nullable Amount observers,
        @Nullable Integer failed,
        @Nullable LocalDate through,
        @Nullable Said left) {

    /** Failed since they last passed, or were helped. */
    public boolean failing() {
        return failed != null && failed > 0;
    }

    /** Tried, and not passed yet. */
    public boolean tried() {
        return bestScore != null || have > 0;
    }
}
