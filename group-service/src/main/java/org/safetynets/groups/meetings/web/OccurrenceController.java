package org.safetynets.groups.meetings.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Plan;
import org.safetynets.groups.meetings.application.ComingOccurrences;
import org.safetynets.groups.meetings.application.MeetingAccess;
import org.safetynets.groups.meetings.domain.Occurrence;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Etags;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** When a group meets, for its members and whoever runs it; for others there is nothing here. */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/groups/{groupId}/occurrences")
@AllowSignedIn
class OccurrenceController {

    private static final int MOST = 500;
    private static final int USUAL_DAYS = 90;

    private final MeetingAccess access;
    private final ComingOccurrences occurrences;
    private final Clock clock;

    OccurrenceController(MeetingAccess access, ComingOccurrences occurrences, Clock clock) {
        this.access = access;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /**
     * At most 500, at most two years back and ahead.
     *
     * @param from first day, today when left out
     * @param to last day, 90 days later when left out
     */
    @GetMapping
    OccurrencesResponse occurrences(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Caller caller) {
        var group = group(organizationId, groupId, caller);
        var plan = group.profile().plan();
        var today = plan.dayOf(clock.instant());
        var first = from == null ? today : from;
        check(!first.isBefore(today.minusYears(Plan.YEARS_AHEAD)), "from", "is too long ago");
        var last = to == null ? first.plusDays(USUAL_DAYS) : to;
        check(!last.isBefore(first), "to", "must not be before from");
        check(!last.isAfter(today.plusYears(Plan.YEARS_AHEAD)), "to", "must be within two years");
        var found = occurrences.of(group, first, last);
        var staff = MeetingAccess.isStaff(caller, group);
        return new OccurrencesResponse(
                first,
                last,
                plan.zone().getId(),
                found.stream()
                        .limit(MOST)
                        .map(it -> OccurrenceResponse.of(it, group, staff))
                        .toList(),
                found.size() <= MOST);
    }

    @GetMapping("/{day}")
    ResponseEntity<OccurrenceResponse> occurrence(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable LocalDate day,
            Caller caller) {
        var group = group(organizationId, groupId, caller);
        var staff = MeetingAccess.isStaff(caller, group);
        var meeting =
                occurrences.ofDay(group, day, clock.instant()).orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .eTag(Etags.of(meeting.version()))
                .body(OccurrenceResponse.of(Occurrence.of(meeting), group, staff));
    }

    private Group group(UUID organizationId, UUID groupId, Caller caller) {
        return access.known(caller, new OrganizationId(organizationId), new GroupId(groupId))
                .orElseThrow(NotFoundException::new);
    }

    private static void check(boolean holds, String field, String message) {
        if (!holds) {
            throw new InvalidRequestException(field, message);
        }
    }
}
