package org.safetynets.groups.meetings.web;

import static org.springframework.http.HttpStatus.OK;

import jakarta.validation.Valid;
import java.util.UUID;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.meetings.application.HoldingMeetings;
import org.safetynets.groups.meetings.application.MeetingAccess;
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

    private final MeetingAccess access;
    private final HoldingMeetings holding;

    HoldingController(MeetingAccess access, HoldingMeetings holding) {
        this.access = access;
        this.holding = holding;
    }

    /** By a facilitator of the group, or its substitute, certified for its purpose just now. */
    @PostMapping("/start")
    @AllowRoles(Role.FACILITATOR)
    ResponseEntity<MeetingResponse> start(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            Caller caller) {
        return MeetingAnswers.of(
                OK,
                holding.start(
                        new OrganizationId(organizationId),
                        new GroupId(groupId),
                        new MeetingId(meetingId),
                        caller.personId()));
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
        var id = new MeetingId(meetingId);
        var group = run(organization, groupId, id, caller);
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
        var id = new MeetingId(meetingId);
        var group = run(organization, groupId, id, caller);
        return MeetingAnswers.of(OK, holding.complete(organization, group, id));
    }

    private GroupId run(
            OrganizationId organization, UUID groupId, MeetingId meeting, Caller caller) {
        return access.runs(caller, organization, new GroupId(groupId), meeting)
                .orElseThrow(NotFoundException::new)
                .id();
    }
}
