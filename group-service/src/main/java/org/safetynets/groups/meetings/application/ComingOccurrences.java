package org.safetynets.groups.meetings.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.domain.Plan;
import org.safetynets.groups.holidays.Holidays;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.groups.meetings.domain.Meetings;
import org.safetynets.groups.meetings.domain.Occurrence;
import org.safetynets.groups.meetings.domain.Occurrences;
import org.safetynets.platform.Ids;
import org.springframework.stereotype.Component;

/** When a group really meets: by its plan, less the holidays, and as people changed it. */
@Component
public class ComingOccurrences {

    private final Meetings meetings;
    private final Holidays holidays;

    ComingOccurrences(Meetings meetings, Holidays holidays) {
        this.meetings = meetings;
        this.holidays = holidays;
    }

    /** Those from a day through another of an open group; another group meets at no time. */
    public List<Occurrence> of(Group group, LocalDate from, LocalDate through) {
        if (group.status() != GroupStatus.OPEN) {
            return List.of();
        }
        var plan = group.profile().plan();
        var organization = group.organizationId();
        return Occurrences.of(
                plan,
                meetings.within(organization, group.id(), from, through),
                holidays.of(organization),
                plan.beginOf(from),
                plan.beginOf(through.plusDays(1)));
    }

    /** The start of the next that takes place. */
    public Optional<Instant> next(Group group, Instant now) {
        var today = group.profile().plan().dayOf(now);
        return of(group, today, today.plusYears(Plan.YEARS_AHEAD)).stream()
                .filter(Occurrence::takesPlace)
                .map(Occurrence::startsAt)
                .filter(it -> it.isAfter(now))
                .findFirst();
    }

    /** The meeting of a day of the plan: as kept, or else as planned. */
    public Optional<Meeting> ofDay(Group group, LocalDate day, Instant now) {
        return meetings.ofDay(group.organizationId(), group.id(), day)
                .or(() -> planned(group, day, now));
    }

    private Optional<Meeting> planned(Group group, LocalDate day, Instant now) {
        return isPlanned(group, day, now)
                ? Optional.of(Meeting.ofPlan(new MeetingId(Ids.next()), group, day))
                : Optional.empty();
    }

    /** Further ahead nobody plans, and looking there would take long. */
    private boolean isPlanned(Group group, LocalDate day, Instant now) {
        var plan = group.profile().plan();
        return ChronoUnit.YEARS.between(plan.dayOf(now), day) < Plan.YEARS_AHEAD
                && plan.recurrence().has(day)
                && !holidays.of(group.organizationId()).contains(day);
    }
}
