package org.safetynets.groups.meetings.web;

import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.OK;

import jakarta.validation.Valid;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.safetynets.groups.group.application.GroupAccess;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.meetings.application.SchedulingMeetings;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.groups.meetings.domain.Meetings;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The meetings of a group, for coordinators and its facilitators. */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/groups/{groupId}/meetings")
@AllowRoles({Role.COORDINATOR, Role.FACILITATOR})
class MeetingController {

    private final GroupAccess access;
    private final SchedulingMeetings scheduling;
    private final Meetings meetings;

    MeetingController(GroupAccess access, SchedulingMeetings scheduling, Meetings meetings) {
        this.access = access;
        this.scheduling = scheduling;
        this.meetings = meetings;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<MeetingResponse> schedule(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @Valid @RequestBody MeetingRequest request,
            Caller caller) {
        var group = group(organizationId, groupId, caller);
        var startsAt = request.startsAt().toInstant().truncatedTo(ChronoUnit.SECONDS);
        return MeetingAnswers.of(
                CREATED, scheduling.schedule(group.organizationId(), group.id(), startsAt));
    }

    @GetMapping
    Page<MeetingResponse> meetings(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            PageRequest page,
            Caller caller) {
        var group = group(organizationId, groupId, caller);
        var organization = group.organizationId();
        var found =
                meetings.page(organization, group.id(), page.page(), page.size()).stream()
                        .map(MeetingResponse::of)
                        .toList();
        return Page.of(found, page, meetings.count(organization, group.id()));
    }

    @GetMapping("/{meetingId}")
    ResponseEntity<MeetingResponse> meeting(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            Caller caller) {
        var group = group(organizationId, groupId, caller);
        var id = new MeetingId(meetingId);
        return meetings.find(group.organizationId(), group.id(), id)
                .map(it -> MeetingAnswers.of(OK, it))
                .orElseThrow(NotFoundException::new);
    }

    @PostMapping("/{meetingId}/cancel")
    ResponseEntity<MeetingResponse> cancel(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            Caller caller) {
        var group = group(organizationId, groupId, caller);
        var id = new MeetingId(meetingId);
        return MeetingAnswers.of(OK, scheduling.cancel(group.organizationId(), group.id(), id));
    }

    private Group group(UUID organizationId, UUID groupId, Caller caller) {
        return access.run(caller, new OrganizationId(organizationId), new GroupId(groupId))
                .orElseThrow(NotFoundException::new);
    }
}
