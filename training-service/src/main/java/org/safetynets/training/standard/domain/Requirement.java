package org.safetynets.training.standard.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One thing a candidate must show.
 *
 * @param code its name inside the standard, for example {@code M05}
 * @param minimumScore pass mark on the scale of its kind; null when evidence alone is enough
 * @param times how many pieces of passing evidence it takes, at least 1
 */
public record Requirement(
        String code,
        RequirementKind kind,
        String title,
        @Nullable BigDecimal minimumScore,
        int times) {

    public Requirement {
        if (times < 1) {
            throw new IllegalArgumentException(code + " must be asked for at least once");
        }
    }

    /** Whether one piece of evidence with that score counts. */
    public boolean isPassedBy(@Nullable BigDecimal score) {
        return minimumScore == null || (score != null && score.compareTo(minimumScore) >= 0);
    }
}
