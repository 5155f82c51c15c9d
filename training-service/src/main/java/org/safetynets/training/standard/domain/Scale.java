package org.safetynets.training.standard.domain;

import java.math.BigDecimal;

/** Lowest and highest score that can be given, both included. */
public record Scale(BigDecimal lowest, BigDecimal highest) {

    /** Assessments and the like are scored in percent. */
    public static final Scale PERCENT = of(0, 100);

    /** The observed-practice rubric: 1 unsafe, 2 emerging, 3 competent, 4 strong. */
    public static final Scale RUBRIC = of(1, 4);

    private static Scale of(int lowest, int highest) {
        return new Scale(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest));
    }

    public boolean holds(BigDecimal score) {
        return score.compareTo(lowest) >= 0 && score.compareTo(highest) <= 0;
    }
}
