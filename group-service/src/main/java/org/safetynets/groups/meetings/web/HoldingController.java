package org.safetynets.groups.meetings.web;

import static org.springframework.http.HttpStatus.OK;

import jakarta.validation.Valid;
import java.util.UUID;
import org.safetynets.groups.group.application.GroupAccess;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.meetings.application.HoldingMeetings;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Holding a meeting: start, attendance, completion. */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/groups/{groupId}/meetings/{meetingId}")
class HoldingController {

    private final GroupAccess access;
    private final HoldingMeetings holding;

    HoldingController(GroupAccess access, HoldingMeetings holding) {
        this.access = access;
        this.holding = holding;
    }

    /** By a facilitator of the group who is certified for its purpose at this moment. */
    @PostMapping("/start")
    @AllowRoles(Role.FACILITATOR)
    ResponseEntity<MeetingResponse> start(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var group =
                access.led(caller, organization, new GroupId(groupId))
                        .orElseThrow(NotFoundException::new);
        var id = new MeetingId(meetingId);
        return MeetingAnswers.of(
                OK, holding.start(organization, group.id(), id, caller.personId()));
    }

    /** Replaces what was recorded. */
    @PutMapping("/attendance")
    @AllowRoles({Role.COORDINATOR, Role.FACILITATOR})
    ResponseEntity<MeetingResponse> attend(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            @Valid @RequestBody AttendanceRequest request,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var group = run(organization, groupId, caller);
        var id = new MeetingId(meetingId);
        return MeetingAnswers.of(OK, holding.attend(organization, group, id, request.byPerson()));
    }

    @PostMapping("/complete")
    @AllowRoles({Role.COORDINATOR, Role.FACILITATOR})
    ResponseEntity<MeetingResponse> complete(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var group = run(organization, groupId, caller);
        return MeetingAnswers.of(
                OK, holding.complete(organization, group, new MeetingId(meetingId)));
    }

    private GroupId run(OrganizationId organization, UUID groupId, Caller caller) {
        return access.run(caller, organization, new GroupId(groupId))
                .orElseThrow(NotFoundException::new)
                .id();
    }
}
