package org.safetynets.groups.meetings.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.safetynets.groups.group.application.Gates;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.MeetingAlreadyScheduled;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.groups.meetings.domain.MeetingResult;
import org.safetynets.groups.meetings.domain.MeetingResult.NotChanged;
import org.safetynets.groups.meetings.domain.Meetings;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Schedules and cancels meetings. */
@Service
public class SchedulingMeetings {

    private final Groups groups;
    private final Meetings meetings;
    private final Gates gates;
    private final SavingMeetings saving;

    SchedulingMeetings(Groups groups, Meetings meetings, Gates gates, SavingMeetings saving) {
        this.groups = groups;
        this.meetings = meetings;
        this.gates = gates;
        this.saving = saving;
    }

    /** Empty when there is no such group. */
    @Transactional
    public Optional<MeetingResult> schedule(
            OrganizationId organization, GroupId id, Instant startsAt) {
        return groups.find(organization, id).map(it -> schedule(it, startsAt));
    }

    private MeetingResult schedule(Group group, Instant startsAt) {
        var organization = group.organizationId();
        if (meetings.startingAt(organization, group.id(), startsAt).isPresent()) {
            return new NotChanged(new MeetingAlreadyScheduled(startsAt));
        }
        var gate = gates.held(organization, group.profile());
        var id = new MeetingId(Ids.next());
        return saving.save(
                untouchedDay(group, startsAt)
                        .map(day -> Meeting.ofPlan(id, group, day).schedule(group, gate))
                        .orElseGet(() -> Meeting.schedule(id, group, startsAt, gate)));
    }

    /** The day of the plan it is the meeting of, unless something else became of that one. */
    private Optional<LocalDate> untouchedDay(Group group, Instant startsAt) {
        return group.profile()
                .plan()
                .dayStartingAt(startsAt)
                .filter(it -> meetings.ofDay(group.organizationId(), group.id(), it).isEmpty());
    }

    /** Empty when there is no such meeting. */
    @Transactional
    public Optional<MeetingResult> cancel(
            OrganizationId organization, GroupId group, MeetingId id) {
        return meetings.find(organization, group, id).map(it -> it.cancel(null)).map(saving::save);
    }
}
