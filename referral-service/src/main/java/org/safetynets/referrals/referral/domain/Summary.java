package org.safetynets.referrals.referral.domain;

import java.util.List;
import java.util.Map;

/**
 * What a partner's own answers to measures came to, of those they chose. Of items, answers, groups
 * and days nothing is in it.
 */
public record Summary(List<Measured> measures) {

    public Summary {
        measures = List.copyOf(measures);
    }

    /** When members answer a measure. */
    public enum Point {
        START,
        MIDDLE,
        END
    }

    /** What the answers at one point came to. */
    public record Score(Point point, int score) {}

    /**
     * The scores of one measure.
     *
     * @param measure its code
     * @param names by language
     * @param lowest score there can be
     * @param highest score there can be
     */
    public record Measured(
            String measure,
            Map<String, String> names,
            int lowest,
            int highest,
            boolean lowerIsBetter,
            List<Score> scores) {

        public Measured {
            names = Map.copyOf(names);
            scores = List.copyOf(scores);
        }
    }

    /** Scores are the partner's alone: no log holds them. */
    @Override
    public String toString() {
        return "Summary[hidden]";
    }
}
