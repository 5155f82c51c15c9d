package org.safetynets.groups.incidents.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.incidents.application.IncidentInputException;
import org.safetynets.groups.incidents.application.WhoLed;
import org.safetynets.groups.meetings.application.MeetingAccess;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.groups.oncall.application.Watch;
import org.safetynets.groups.staff.Staff;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whom a report can be about, and who would or could read it, so that whoever reports can name each
 * who must not. That somebody looked is noted nowhere.
 */
@RestController
class ConcernPeopleController {

    private final MeetingAccess access;
    private final WhoLed whoLed;
    private final Watch watch;
    private final Staff staff;

    ConcernPeopleController(MeetingAccess access, WhoLed whoLed, Watch watch, Staff staff) {
        this.access = access;
        this.whoLed = whoLed;
        this.watch = watch;
        this.staff = staff;
    }

    /** What somebody does for the group. */
    enum Part {
        LEADS,
        READS_REPORTS,
        /** Is called where nobody else is left. */
        MAY_READ
    }

    /** Somebody who works for the organization; those whose names are not known are left out. */
    record ConcernPerson(UUID personId, String pseudonym, Part part) {}

    /** For who may report: those who lead, those who read reports, those who may come to. */
    @GetMapping("/api/groups/organizations/{organizationId}/groups/{groupId}/concern-people")
    @AllowSignedIn
    List<ConcernPerson> people(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @RequestParam(required = false) @Nullable UUID meetingId,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var meeting = Optional.ofNullable(meetingId).map(MeetingId::new);
        var group =
                access.known(caller, organization, new GroupId(groupId))
                        .or(
                                () ->
                                        meeting.flatMap(
                                                it ->
                                                        access.runs(
                                                                caller,
                                                                organization,
                                                                new GroupId(groupId),
                                                                it)))
                        .orElseThrow(NotFoundException::new);
        var leading = leading(group, meeting.orElse(null));
        var reading = without(leading, watch.readers(organization));
        var others = without(reading, without(leading, watch.mayRead(organization)));
        return Stream.of(
                        named(organization, leading, Part.LEADS),
                        named(organization, reading, Part.READS_REPORTS),
                        named(organization, others, Part.MAY_READ))
                .flatMap(it -> it)
                .filter(it -> !it.personId().equals(caller.id()))
                .toList();
    }

    private static Set<PersonId> without(Set<PersonId> those, Set<PersonId> people) {
        return people.stream()
                .filter(it -> !those.contains(it))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<PersonId> leading(Group group, @Nullable MeetingId meeting) {
        try {
            return Stream.concat(
                            whoLed.of(group, meeting).mayBeMeant().stream(),
                            group.profile().facilitators().stream())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IncidentInputException e) {
            throw new InvalidRequestException(e.field(), e.problem());
        }
    }

    private Stream<ConcernPerson> named(
            OrganizationId organization, Set<PersonId> people, Part part) {
        return staff.names(organization, people).entrySet().stream()
                .map(it -> new ConcernPerson(it.getKey().value(), it.getValue(), part))
                .sorted((one, other) -> one.pseudonym().compareToIgnoreCase(other.pseudonym()));
    }
}
