package org.safetynets.portal.services.groups;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.services.groups.Outcomes.Mean;

/**
 * How often people came and how many stayed, by group or purpose, saying nothing about few.
 *
 * @param total null where it would give a row away
 */
public record Staying(List<Row> rows, @Nullable Row total) {

    /**
     * One row; shares are from 0 to 1.
     *
     * @param people null where the row is withheld, as is the rest
     * @param stayed how many of them are still seated
     */
    public record Row(
            String key,
            boolean withheld,
            @Nullable Integer people,
            @Nullable Mean attended,
            @Nullable Integer stayed,
            @Nullable Mean retained) {}
}
