package org.safetynets.portal.services.groups;

import java.util.List;

/** How many groups there would be with one thing chosen differently and the rest as it is. */
public record Facets(
        Count all,
        List<Facet> purposes,
        List<Facet> weekdays,
        List<Facet> formats,
        List<Facet> languages,
        Count seatsFree,
        Count startsWithinAWeek) {

    /**
     * A number of groups.
     *
     * @param more whether there are more than that
     */
    public record Count(int count, boolean more) {

        @Override
        public String toString() {
            return more ? count + "+" : Integer.toString(count);
        }
    }

    /** What can be chosen, and how many groups there are with it. */
    public record Facet(String value, int count, boolean more) {

        public Count number() {
            return new Count(count, more);
        }
    }
}
