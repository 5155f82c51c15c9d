package org.safetynets.portal.services.groups;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How meetings went, by group or purpose, saying nothing about few.
 *
 * @param total null where it would give a row away
 */
public record Outcomes(List<Row> rows, @Nullable Row total) {

    /**
     * One row.
     *
     * @param key a group's id or a purpose's code
     * @param people null where the row is withheld, as are the means
     */
    public record Row(
            String key,
            boolean withheld,
            @Nullable Integer people,
            @Nullable Mean heard,
            @Nullable Mean useful,
            @Nullable Mean suited,
            @Nullable Mean safe) {

        /** In the order of the questions. */
        public List<Optional<Mean>> means() {
            return Stream.of(heard, useful, suited, safe).map(Optional::ofNullable).toList();
        }
    }

    /** A mean with its confidence interval of 95 %. */
    public record Mean(double mean, double from, double to) {

        /** Where something is on a line of a hundred, of a scale from 0 to 10. */
        public long at(double value) {
            return at(value, 0, 10);
        }

        /** The same on any scale. */
        public long at(double value, double least, double span) {
            return Math.round(Math.clamp((value - least) / span, 0, 1) * 100);
        }
    }
}
