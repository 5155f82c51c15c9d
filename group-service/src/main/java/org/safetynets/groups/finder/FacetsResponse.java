package org.safetynets.groups.finder;

import java.time.DayOfWeek;
import java.util.List;
import org.safetynets.groups.group.domain.Format;

/**
 * How many groups there would be with one thing chosen differently and the rest as it is.
 *
 * @param all as it is
 * @param purposes each instead of the one chosen, and so on; those without a group are left out
 * @param seatsFree with a seat free
 * @param startsWithinAWeek with the next meeting within seven days
 */
record FacetsResponse(
        Count all,
        List<Facet<String>> purposes,
        List<Facet<DayOfWeek>> weekdays,
        List<Facet<Format>> formats,
        List<Facet<String>> languages,
        Count seatsFree,
        Count startsWithinAWeek) {

    /**
     * A number of groups.
     *
     * @param more whether there are more than that: nobody reads them all, so nobody counts them
     */
    record Count(int count, boolean more) {}

    /** What can be chosen, and how many groups there are with it. */
    record Facet<T>(T value, int count, boolean more) {}
}
