package org.safetynets.groups.meetings.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.groups.group.application.Gates;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.groups.meetings.domain.Attendance;
import org.safetynets.groups.meetings.domain.AttendanceStatus;
import org.safetynets.groups.meetings.domain.Debts;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.groups.meetings.domain.MeetingResult;
import org.safetynets.groups.meetings.domain.MeetingResult.NotChanged;
import org.safetynets.groups.meetings.domain.Meetings;
import org.safetynets.groups.meetings.domain.NotSeated;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts and completes meetings and records who came; empty when there is no such meeting. */
@Service
public class HoldingMeetings {

    private final Groups groups;
    private final Meetings meetings;
    private final Placements placements;
    private final Gates gates;
    private final Debts debts;
    private final SavingMeetings saving;

    HoldingMeetings(
            Groups groups,
            Meetings meetings,
            Placements placements,
            Gates gates,
            Debts debts,
            SavingMeetings saving) {
        this.groups = groups;
        this.meetings = meetings;
        this.placements = placements;
        this.gates = gates;
        this.debts = debts;
        this.saving = saving;
    }

    /** By a facilitator or its substitute, who must pass the gate in person at this moment. */
    @Transactional
    public Optional<MeetingResult> start(
            OrganizationId organization, GroupId groupId, MeetingId id, PersonId by) {
        var meeting = meetings.find(organization, groupId, id);
        var substitutes = meeting.filter(it -> it.isLedBySubstitute(by)).isPresent();
        var group = groups.find(organization, groupId).filter(it -> substitutes || it.ledBy(by));
        if (group.isEmpty() || meeting.isEmpty()) {
            return Optional.empty();
        }
        var gate = gates.heldFor(organization, group.get().profile(), by);
        var debt = debts.of(organization, groupId);
        return Optional.of(saving.save(meeting.get().start(by, group.get(), gate, debt)));
    }

    @Transactional
    public Optional<MeetingResult> attend(
            OrganizationId organization,
            GroupId group,
            MeetingId id,
            Map<PersonId, AttendanceStatus> came) {
        return meetings.find(organization, group, id).map(it -> attend(it, came));
    }

    private MeetingResult attend(Meeting meeting, Map<PersonId, AttendanceStatus> came) {
        var names = namesIn(meeting);
        var strangers = new ArrayList<UUID>();
        var entries = new ArrayList<Attendance>();
        came.forEach(
                (person, status) -> {
                    var name = names.get(person);
                    if (name == null) {
                        strangers.add(person.value());
                    } else {
                        entries.add(new Attendance(person, name, status));
                    }
                });
        return strangers.isEmpty()
                ? saving.save(meeting.attend(entries))
                : new NotChanged(new NotSeated(List.copyOf(strangers)));
    }

    /** Who is seated now, and who was recorded before they left. */
    private Map<PersonId, String> namesIn(Meeting meeting) {
        var names =
                placements.roster(meeting.organizationId(), meeting.groupId()).stream()
                        .filter(it -> it.status() == PlacementStatus.SEATED)
                        .collect(Collectors.toMap(Placement::personId, Placement::pseudonym));
        meeting.attendance().forEach(it -> names.putIfAbsent(it.personId(), it.pseudonym()));
        return names;
    }

    @Transactional
    public Optional<MeetingResult> complete(
            OrganizationId organization, GroupId group, MeetingId id) {
        return meetings.find(organization, group, id).map(Meeting::complete).map(saving::save);
    }
}
