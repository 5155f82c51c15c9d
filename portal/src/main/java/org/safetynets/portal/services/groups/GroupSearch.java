package org.safetynets.portal.services.groups;

import org.jspecify.annotations.Nullable;

/**
 * What a partner looks for; what is null does not narrow the search.
 *
 * @param timeZone by whose clock weekday, from and to are meant; by that of each group when null
 * @param startsWithinDays the next meeting begins within so many days
 * @param cursor where the page before ended
 */
public record GroupSearch(
        @Nullable String purpose,
        @Nullable String weekday,
        @Nullable String from,
        @Nullable String to,
        @Nullable String timeZone,
        @Nullable String format,
        @Nullable String language,
        @Nullable Near near,
        @Nullable Boolean seatsFree,
        @Nullable Integer startsWithinDays,
        @Nullable String text,
        @Nullable String cursor) {

    /** A point, to a tenth of a degree, and how far around it. */
    public record Near(double latitude, double longitude, int withinKm) {}
}
