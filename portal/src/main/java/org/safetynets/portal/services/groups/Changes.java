package org.safetynets.portal.services.groups;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.services.groups.Outcomes.Mean;

/** What measures say before and after, by group or purpose, saying nothing about few. */
public record Changes(List<OfMeasure> measures) {

    /**
     * One measure.
     *
     * @param measure its code
     * @param total null where it would give a row away
     */
    public record OfMeasure(String measure, List<Row> rows, @Nullable Row total) {}

    /**
     * One row.
     *
     * @param key a group's id or a purpose's code
     * @param people null where the row is withheld, as are the means
     * @param change of each person, end less start
     */
    public record Row(
            String key,
            boolean withheld,
            @Nullable Integer people,
            @Nullable Mean start,
            @Nullable Mean end,
            @Nullable Mean change) {

        /** The interval leaves no room for no change at all. */
        public boolean tells() {
            return change != null && (change.from() > 0 || change.to() < 0);
        }
    }
}
