package org.safetynets.groups.meetings.web;

import java.time.LocalDate;
import java.util.List;

/**
 * When a group meets in some time.
 *
 * @param from first day, in the time zone of the group
 * @param to last day
 * @param complete false when there were more than fit
 */
record OccurrencesResponse(
        LocalDate from,
        LocalDate to,
        String timeZone,
        List<OccurrenceResponse> items,
        boolean complete) {}
