package org.safetynets.groups.rooms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.safetynets.groups.group.application.GroupAccess;
import org.safetynets.groups.group.domain.Format;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.domain.WrongGroupStatus;
import org.safetynets.groups.meetings.application.ComingOccurrences;
import org.safetynets.groups.meetings.application.MeetingAccess;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.groups.meetings.domain.Meetings;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The way into a meeting online: for who is seated and who leads, while the room is open.
 *
 * <p>For others, and where a group meets in person, there is nothing here.
 */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/groups/{groupId}")
@AllowSignedIn
class RoomController {

    private final MeetingAccess access;
    private final ComingOccurrences occurrences;
    private final Meetings meetings;
    private final Rooms rooms;
    private final Clock clock;

    RoomController(
            MeetingAccess access,
            ComingOccurrences occurrences,
            Meetings meetings,
            Rooms rooms,
            Clock clock) {
        this.access = access;
        this.occurrences = occurrences;
        this.meetings = meetings;
        this.rooms = rooms;
        this.clock = clock;
    }

    record RoomResponse(String url) {

        @Override
        public String toString() {
            return "RoomResponse[…]";
        }
    }

    /** The room of the meeting of a day of the plan. */
    @GetMapping("/occurrences/{day}/room")
    RoomResponse ofDay(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable LocalDate day,
            Caller caller) {
        return enter(
                new OrganizationId(organizationId),
                new GroupId(groupId),
                caller,
                group -> occurrences.ofDay(group, day, clock.instant()));
    }

    /** The room of a meeting that is kept. */
    @GetMapping("/meetings/{meetingId}/room")
    RoomResponse ofMeeting(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            Caller caller) {
        return enter(
                new OrganizationId(organizationId),
                new GroupId(groupId),
                caller,
                group ->
                        meetings.find(
                                group.organizationId(), group.id(), new MeetingId(meetingId)));
    }

    private RoomResponse enter(
            OrganizationId organization,
            GroupId id,
            Caller caller,
            Function<Group, Optional<Meeting>> find) {
        var group = access.any(organization, id).filter(RoomController::meetsOnline);
        var meeting = group.flatMap(find).filter(it -> mayCome(caller, group.get(), it));
        if (group.isEmpty() || meeting.isEmpty()) {
            throw new NotFoundException();
        }
        if (group.get().status() != GroupStatus.OPEN) {
            throw new RefusedException(new WrongGroupStatus(group.get().status()));
        }
        RoomHours.objection(meeting.get(), clock.instant())
                .ifPresent(
                        it -> {
                            throw new RefusedException(it);
                        });
        return new RoomResponse(rooms.of(organization, meeting.get()).url());
    }

    private boolean mayCome(Caller caller, Group group, Meeting meeting) {
        return GroupAccess.leads(caller, group)
                || meeting.isLedBySubstitute(caller.personId())
                || access.sits(caller, group);
    }

    private static boolean meetsOnline(Group group) {
        return group.profile().format() != Format.IN_PERSON;
    }
}
