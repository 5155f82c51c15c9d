package org.safetynets.portal.services.training;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a candidate must show.
 *
 * @param minimumScore percent, or 1 to 4 for role-plays and observations
 * @param about the module or agreement it belongs to
 * @param hours how many hours the evidence must add up to
 */
public record Requirement(
        String code,
        String kind,
        Said title,
        @Nullable BigDecimal minimumScore,
        @Nullable Integer times,
        @Nullable String about,
        @Nullable List<String> competencies,
        @Nullable BigDecimal hours) {

    public int needed() {
        return times == null ? 1 : times;
    }

    /** What is seen in a meeting is scored on the rubric, everything else in percent. */
    public boolean onRubric() {
        return kind.equals("observation") || kind.equals("role-play");
    }
}
