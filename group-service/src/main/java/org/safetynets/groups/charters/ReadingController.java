package org.safetynets.groups.charters;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.meetings.application.MeetingAccess;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The guidelines, read out when a meeting begins. */
@RestController
@RequestMapping(
        "/api/groups/organizations/{organizationId}/groups/{groupId}/meetings/{meetingId}/guidelines")
@AllowRoles({Role.COORDINATOR, Role.FACILITATOR})
class ReadingController {

    private final MeetingAccess access;
    private final Charters charters;
    private final Readings readings;

    ReadingController(MeetingAccess access, Charters charters, Readings readings) {
        this.access = access;
        this.charters = charters;
        this.readings = readings;
    }

    /**
     * What is read out.
     *
     * @param charterVersion of the charter they stand in
     * @param readAt when they were read out in this meeting; none while they were not
     */
    record GuidelinesResponse(
            int charterVersion, List<String> guidelines, @Nullable Instant readAt) {}

    /** For who runs the meeting. */
    @GetMapping
    GuidelinesResponse guidelines(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            Caller caller) {
        var group = run(organizationId, groupId, meetingId, caller);
        return response(group, readings.of(group, meetingId).orElse(null));
    }

    /** They were read out; said again it changes nothing. */
    @PutMapping("/read")
    GuidelinesResponse read(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            Caller caller) {
        var group = run(organizationId, groupId, meetingId, caller);
        var version = charters.current(group).version();
        return response(group, readings.keep(group, meetingId, version));
    }

    private GuidelinesResponse response(Group group, @Nullable Reading reading) {
        var current = charters.current(group);
        return new GuidelinesResponse(
                current.version(),
                current.charter().guidelines(),
                reading == null ? null : reading.at());
    }

    private Group run(UUID organizationId, UUID groupId, UUID meetingId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var group = new GroupId(groupId);
        var meeting = new MeetingId(meetingId);
        return access.runs(caller, organization, group, meeting)
                .filter(it -> access.hasMeeting(it, meeting))
                .orElseThrow(NotFoundException::new);
    }
}
