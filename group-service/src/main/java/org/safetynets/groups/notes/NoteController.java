package org.safetynets.groups.notes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.meetings.application.MeetingAccess;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.groups.notes.Notes.Known;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Etags;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Notes on a meeting: for the facilitators of the group and whoever stands in for them at this one.
 *
 * <p>For coordinators too there is nothing here; what they must know is an incident or a debrief.
 */
@RestController
@RequestMapping(
        "/api/groups/organizations/{organizationId}/groups/{groupId}/meetings/{meetingId}/notes")
@AllowRoles(Role.FACILITATOR)
class NoteController {

    private final MeetingAccess access;
    private final Notes notes;

    NoteController(MeetingAccess access, Notes notes) {
        this.access = access;
        this.notes = notes;
    }

    /** What to remember for the next time; without names. */
    record NoteRequest(@NotNull @Size(max = 4000) String text) {

        @Override
        public String toString() {
            return "NoteRequest[…]";
        }
    }

    /** Empty where nobody has written any. */
    record NoteResponse(String text, Instant forgetAt, long version) {

        @Override
        public String toString() {
            return "NoteResponse[…]";
        }
    }

    @GetMapping
    ResponseEntity<NoteResponse> notes(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            Caller caller) {
        return answer(notes.of(meeting(organizationId, groupId, meetingId, caller)));
    }

    /** Needs If-Match, so that two who write at once do not write over each other. */
    @PutMapping
    ResponseEntity<NoteResponse> write(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody NoteRequest request,
            Caller caller) {
        var meeting = meeting(organizationId, groupId, meetingId, caller);
        var before = notes.of(meeting).version();
        Etags.requireMatch(ifMatch, before);
        return answer(notes.write(meeting, request.text().strip(), before));
    }

    private Meeting meeting(UUID organizationId, UUID groupId, UUID meetingId, Caller caller) {
        return access.ledBy(
                        caller,
                        new OrganizationId(organizationId),
                        new GroupId(groupId),
                        new MeetingId(meetingId))
                .orElseThrow(NotFoundException::new);
    }

    private static ResponseEntity<NoteResponse> answer(Known it) {
        return ResponseEntity.ok()
                .eTag(Etags.of(it.version()))
                .body(new NoteResponse(it.text(), it.forgetAt(), it.version()));
    }
}
