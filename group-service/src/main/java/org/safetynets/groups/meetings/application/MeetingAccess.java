package org.safetynets.groups.meetings.application;

import java.time.Instant;
import java.util.Optional;
import org.safetynets.groups.group.application.GroupAccess;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.groups.meetings.domain.MeetingStatus;
import org.safetynets.groups.meetings.domain.Meetings;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.springframework.stereotype.Component;

/** Who may know when a group meets, and who may come. */
@Component
public class MeetingAccess {

    /** As long before a meeting whoever stands in may prepare for it. */
    private static final int WEEKS_AHEAD = 8;

    private final Groups groups;
    private final Meetings meetings;
    private final Placements placements;

    MeetingAccess(Groups groups, Meetings meetings, Placements placements) {
        this.groups = groups;
        this.meetings = meetings;
        this.placements = placements;
    }

    /** A group whose meetings the caller may know of: as a member, facilitator or coordinator. */
    public Optional<Group> known(Caller caller, OrganizationId organization, GroupId id) {
        return groups.find(organization, id).filter(it -> isStaff(caller, it) || sits(caller, it));
    }

    /** The same, and for who stands in at a meeting of the coming weeks. */
    public Optional<Group> comes(
            Caller caller, OrganizationId organization, GroupId id, Instant now) {
        return groups.find(organization, id)
                .filter(it -> isStaff(caller, it) || sits(caller, it) || standsIn(caller, it, now));
    }

    private boolean standsIn(Caller caller, Group group, Instant now) {
        var today = group.profile().plan().dayOf(now);
        var soon = today.plusWeeks(WEEKS_AHEAD);
        return meetings.within(group.organizationId(), group.id(), today, soon).stream()
                .filter(it -> it.status() != MeetingStatus.CANCELLED && it.endsAt().isAfter(now))
                .anyMatch(it -> it.isLedBySubstitute(caller.personId()));
    }

    /** A group of which the caller may run that meeting: as staff of it, or as its substitute. */
    public Optional<Group> runs(
            Caller caller, OrganizationId organization, GroupId id, MeetingId meeting) {
        return groups.find(organization, id)
                .filter(it -> isStaff(caller, it) || substitutes(caller, it, meeting));
    }

    private boolean substitutes(Caller caller, Group group, MeetingId id) {
        return meetings.find(group.organizationId(), group.id(), id)
                .filter(it -> it.isLedBySubstitute(caller.personId()))
                .isPresent();
    }

    /** That meeting, for who leads its group or this one meeting of it. */
    public Optional<Meeting> ledBy(
            Caller caller, OrganizationId organization, GroupId id, MeetingId meeting) {
        return groups.find(organization, id)
                .flatMap(
                        group ->
                                meetings.find(organization, id, meeting)
                                        .filter(
                                                it ->
                                                        GroupAccess.leads(caller, group)
                                                                || it.isLedBySubstitute(
                                                                        caller.personId())));
    }

    public boolean hasMeeting(Group group, MeetingId meeting) {
        return meetings.find(group.organizationId(), group.id(), meeting).isPresent();
    }

    /** A group before anybody has said who asks. */
    public Optional<Group> any(OrganizationId organization, GroupId id) {
        return groups.find(organization, id);
    }

    /** Coordinates or leads it. */
    public static boolean isStaff(Caller caller, Group group) {
        return caller.has(group.organizationId(), Role.COORDINATOR)
                || GroupAccess.leads(caller, group);
    }

    /** Holds a seat in it now. */
    public boolean sits(Caller caller, Group group) {
        return placements
                .live(group.organizationId(), group.id(), caller.personId())
                .filter(it -> it.status() == PlacementStatus.SEATED)
                .isPresent();
    }
}
