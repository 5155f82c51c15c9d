package org.safetynets.groups.rooms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.safetynets.groups.group.application.GroupAccess;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.meetings.application.ComingOccurrences;
import org.safetynets.groups.meetings.application.MeetingAccess;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.groups.meetings.domain.Meetings;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives a meeting another room, when somebody came in whom nobody knows: by a coordinator, or by
 * whoever leads it and is there.
 */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/groups/{groupId}")
@AllowRoles({Role.COORDINATOR, Role.FACILITATOR})
class RoomEndingController {

    private final GroupAccess access;
    private final MeetingAccess meetingAccess;
    private final ComingOccurrences occurrences;
    private final Meetings meetings;
    private final Rooms rooms;
    private final Clock clock;

    RoomEndingController(
            GroupAccess access,
            MeetingAccess meetingAccess,
            ComingOccurrences occurrences,
            Meetings meetings,
            Rooms rooms,
            Clock clock) {
        this.access = access;
        this.meetingAccess = meetingAccess;
        this.occurrences = occurrences;
        this.meetings = meetings;
        this.rooms = rooms;
        this.clock = clock;
    }

    @PostMapping("/occurrences/{day}/room/rotate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rotateOfDay(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable LocalDate day,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var meeting =
                access.run(caller, organization, new GroupId(groupId))
                        .flatMap(it -> occurrences.ofDay(it, day, clock.instant()));
        rooms.end(organization, meeting.orElseThrow(NotFoundException::new));
    }

    @PostMapping("/meetings/{meetingId}/room/rotate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rotate(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var id = new MeetingId(meetingId);
        var meeting =
                meetingAccess
                        .runs(caller, organization, new GroupId(groupId), id)
                        .flatMap(it -> meetings.find(organization, it.id(), id));
        rooms.end(organization, meeting.orElseThrow(NotFoundException::new));
    }
}
