package org.safetynets.groups.outcomes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.joining.application.MemberNames;
import org.safetynets.groups.meetings.application.MeetingAccess;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.groups.meetings.domain.MeetingStatus;
import org.safetynets.groups.meetings.domain.Meetings;
import org.safetynets.groups.outcomes.domain.Pulse;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Checking in after a meeting, by those who are seated, and the private look at what was low. */
@RestController
class PulseController {

    private static final Duration WHILE = Duration.ofDays(7);
    private static final int MOST = 100;

    private final MeetingAccess access;
    private final Meetings meetings;
    private final Pulses pulses;
    private final MemberNames names;
    private final AuditTrail trail;
    private final Clock clock;

    PulseController(
            MeetingAccess access,
            Meetings meetings,
            Pulses pulses,
            MemberNames names,
            AuditTrail trail,
            Clock clock) {
        this.access = access;
        this.names = names;
        this.meetings = meetings;
        this.pulses = pulses;
        this.trail = trail;
        this.clock = clock;
    }

    /** Each from 0 (not at all) to 10 (fully). */
    record PulseRequest(
            @NotNull @Min(0) @Max(10) Integer heard,
            @NotNull @Min(0) @Max(10) Integer useful,
            @NotNull @Min(0) @Max(10) Integer suited,
            @NotNull @Min(0) @Max(10) Integer safe) {

        Pulse pulse() {
            return new Pulse(heard, useful, suited, safe);
        }
    }

    /**
     * A check-in that asks for a look.
     *
     * @param pseudonym by which the person goes in the group
     */
    record ReviewResponse(
            UUID groupId,
            UUID meetingId,
            UUID personId,
            @Nullable String pseudonym,
            Pulse pulse,
            Instant at) {

        static ReviewResponse of(PulseDocument it, @Nullable String pseudonym) {
            return new ReviewResponse(
                    it.groupId(), it.meetingId(), it.personId(), pseudonym, it.pulse(), it.at());
        }
    }

    /** Voluntary; sent again, it takes the place of the one before. */
    @PutMapping(
            "/api/groups/organizations/{organizationId}/groups/{groupId}/meetings/{meetingId}/pulse")
    @AllowSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void checkIn(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            @Valid @RequestBody PulseRequest request,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var group =
                access.any(organization, new GroupId(groupId))
                        .filter(it -> access.sits(caller, it))
                        .orElseThrow(NotFoundException::new);
        var meeting =
                meetings.find(organization, group.id(), new MeetingId(meetingId))
                        .orElseThrow(NotFoundException::new);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var begun =
                meeting.status() == MeetingStatus.STARTED || meeting.status() == MeetingStatus.HELD;
        if (!begun || now.isAfter(meeting.endsAt().plus(WHILE))) {
            throw new RefusedException(new PulseNotWanted());
        }
        var person = caller.personId();
        var pulse = request.pulse();
        pulses.put(
                new PulseDocument(
                        PulseDocument.id(meeting.id(), person),
                        organizationId,
                        groupId,
                        meetingId,
                        person.value(),
                        group.profile().purpose().value(),
                        pulse,
                        now,
                        pulse.asksForReview(pulses.before(meeting, person))));
    }

    /** Low ones, or much lower than before, the newest first; each reading is noted. */
    @GetMapping("/api/groups/organizations/{organizationId}/pulse-reviews")
    @AllowRoles(Role.SAFETY_LEAD)
    List<ReviewResponse> reviews(@PathVariable UUID organizationId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        trail.note(
                AuditEntry.by(caller, "pulse-reviews.read")
                        .in(organization)
                        .on("organization", organizationId));
        return pulses.forReview(organization, MOST).stream()
                .map(
                        it ->
                                ReviewResponse.of(
                                        it, names.of(organization, it.groupId(), it.personId())))
                .toList();
    }

    /** Somebody had the look. */
    @PostMapping(
            "/api/groups/organizations/{organizationId}/pulse-reviews/{meetingId}/{personId}/done")
    @AllowRoles(Role.SAFETY_LEAD)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reviewed(
            @PathVariable UUID organizationId,
            @PathVariable UUID meetingId,
            @PathVariable UUID personId,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        if (!pulses.reviewed(organization, meetingId, personId)) {
            throw new NotFoundException();
        }
        trail.note(
                AuditEntry.by(caller, "pulse.reviewed")
                        .in(organization)
                        .on("meeting", meetingId)
                        .about(new PersonId(personId)));
    }
}
