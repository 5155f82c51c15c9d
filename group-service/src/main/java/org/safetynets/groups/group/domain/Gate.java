package org.safetynets.groups.group.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.safetynets.groups.certification.domain.Coverage;

/**
 * What decides whether a group may meet, as known at one moment.
 *
 * @param coverage the days on which its facilitators are certified for its purpose
 * @param organizationActive its organization is not suspended
 * @param somebodyOnCall its organization has somebody to call when something happens
 */
public record Gate(
        Coverage coverage, boolean organizationActive, boolean somebodyOnCall, Instant now) {

    LocalDate today(Plan plan) {
        return plan.dayOf(now);
    }
}
