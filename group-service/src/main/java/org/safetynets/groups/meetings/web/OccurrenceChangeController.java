package org.safetynets.groups.meetings.web;

import static org.springframework.http.HttpStatus.OK;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.application.GroupAccess;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Plan;
import org.safetynets.groups.meetings.application.ChangingOccurrences;
import org.safetynets.groups.meetings.application.ComingOccurrences;
import org.safetynets.groups.meetings.domain.CancelReason;
import org.safetynets.groups.meetings.domain.MeetingResult;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Etags;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cancels, moves or gives away one meeting of the plan; the others stay as they are. */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/groups/{groupId}/occurrences/{day}")
@AllowRoles({Role.COORDINATOR, Role.FACILITATOR})
class OccurrenceChangeController {

    private final GroupAccess access;
    private final ComingOccurrences occurrences;
    private final ChangingOccurrences changing;
    private final Clock clock;

    OccurrenceChangeController(
            GroupAccess access,
            ComingOccurrences occurrences,
            ChangingOccurrences changing,
            Clock clock) {
        this.access = access;
        this.occurrences = occurrences;
        this.changing = changing;
        this.clock = clock;
    }

    record CancelRequest(@NotNull CancelReason reason) {}

    /** The moment carries its offset. */
    record MoveRequest(@NotNull OffsetDateTime startsAt) {}

    record SubstituteRequest(@NotNull UUID personId) {}

    @PostMapping("/cancel")
    ResponseEntity<MeetingResponse> cancel(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable LocalDate day,
            @Valid @RequestBody CancelRequest request,
            Caller caller) {
        var group = group(organizationId, groupId, caller);
        return MeetingAnswers.of(OK, changing.cancel(group, day, request.reason()));
    }

    /** Needs If-Match, so that of two who move it at once the second sees the first. */
    @PostMapping("/move")
    ResponseEntity<MeetingResponse> move(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable LocalDate day,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody MoveRequest request,
            Caller caller) {
        var group = group(organizationId, groupId, caller);
        var to = request.startsAt().toInstant().truncatedTo(ChronoUnit.SECONDS);
        checkStart(group, to);
        var version = matched(group, day, ifMatch);
        return unlessStale(changing.move(group, day, version, to));
    }

    /** Needs If-Match. */
    @PostMapping("/substitute")
    ResponseEntity<MeetingResponse> substitute(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable LocalDate day,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SubstituteRequest request,
            Caller caller) {
        var group = group(organizationId, groupId, caller);
        var version = matched(group, day, ifMatch);
        var by = new PersonId(request.personId());
        return unlessStale(changing.substitute(group, day, version, by));
    }

    private Group group(UUID organizationId, UUID groupId, Caller caller) {
        return access.run(caller, new OrganizationId(organizationId), new GroupId(groupId))
                .orElseThrow(NotFoundException::new);
    }

    private void checkStart(Group group, Instant to) {
        var now = clock.instant();
        var plan = group.profile().plan();
        if (!to.isAfter(now)) {
            throw new InvalidRequestException("startsAt", "must be in the future");
        }
        if (plan.dayOf(to).isAfter(plan.dayOf(now).plusYears(Plan.YEARS_AHEAD))) {
            throw new InvalidRequestException("startsAt", "must be within two years");
        }
    }

    private long matched(Group group, LocalDate day, @Nullable String ifMatch) {
        var version =
                occurrences
                        .ofDay(group, day, clock.instant())
                        .orElseThrow(NotFoundException::new)
                        .version();
        Etags.requireMatch(ifMatch, version);
        return version;
    }

    private static ResponseEntity<MeetingResponse> unlessStale(Optional<MeetingResult> result) {
        if (result.isEmpty()) {
            throw new StaleVersionException();
        }
        return MeetingAnswers.of(OK, result);
    }
}
