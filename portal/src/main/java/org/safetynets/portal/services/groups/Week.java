package org.safetynets.portal.services.groups;

import java.time.LocalDate;
import java.util.List;

/**
 * What was found as a calendar of seven days.
 *
 * @param timeZone whose days they are
 */
public record Week(String timeZone, List<Day> days) {

    /**
     * The meetings of a day, in order.
     *
     * @param more whether there are more than are shown
     */
    public record Day(LocalDate date, List<Listing> meetings, boolean more) {}
}
