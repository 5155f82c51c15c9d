package org.safetynets.groups.meetings.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.safetynets.groups.group.domain.Plan;

/**
 * What a group's plan said of a meeting: its identity, wherever it is moved.
 *
 * @param startsAt by the plan at the time the meeting was first touched
 */
public record Planned(LocalDate day, Instant startsAt) {

    static Planned of(Plan plan, LocalDate day) {
        return new Planned(day, plan.startOn(day));
    }
}
