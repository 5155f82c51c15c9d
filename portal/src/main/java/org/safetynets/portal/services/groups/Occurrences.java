package org.safetynets.portal.services.groups;

import java.time.LocalDate;
import java.util.List;

/**
 * When a group meets in some time.
 *
 * @param timeZone of the group
 * @param complete false when there were more than fit
 */
public record Occurrences(
        LocalDate from, LocalDate to, String timeZone, List<Occurrence> items, boolean complete) {}
