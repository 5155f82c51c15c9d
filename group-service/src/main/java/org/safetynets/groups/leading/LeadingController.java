package org.safetynets.groups.leading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.application.GroupAccess;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Plan;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who leads a group, and proposals of who could when its facilitator is away. */
@RestController
class LeadingController {

    private static final int PROPOSED = 20;

    private final GroupAccess access;
    private final Leaders leaders;
    private final Clock clock;

    LeadingController(GroupAccess access, Leaders leaders, Clock clock) {
        this.access = access;
        this.leaders = leaders;
        this.clock = clock;
    }

    /** Who leads it and who could, as things stand for that day. */
    record LeadingResponse(
            LocalDate day, List<FacilitatorResponse> facilitators, List<Substitute> substitutes) {}

    /**
     * Somebody named on the group.
     *
     * @param leadsAlone certified that day to lead it; a co-facilitator is not
     * @param through last day of that without a gap
     */
    record FacilitatorResponse(UUID personId, boolean leadsAlone, @Nullable LocalDate through) {}

    /**
     * Somebody who could lead it that day.
     *
     * @param meetsThen a group of theirs meets at the same time
     */
    record Substitute(UUID personId, LocalDate through, int groupsLed, boolean meetsThen) {

        static Substitute of(Leaders.Candidate it) {
            return new Substitute(
                    it.person().value(), it.through(), it.groupsLed(), it.meetsThen());
        }
    }

    /**
     * Substitutes are certified for the purpose in the organization, the first with the most room.
     *
     * @param day of the group's calendar; today when left out
     */
    @GetMapping("/api/groups/organizations/{organizationId}/groups/{groupId}/leading")
    @AllowRoles({Role.COORDINATOR, Role.FACILITATOR})
    LeadingResponse leading(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @RequestParam(required = false) @Nullable LocalDate day,
            Caller caller) {
        var group =
                access.run(caller, new OrganizationId(organizationId), new GroupId(groupId))
                        .orElseThrow(NotFoundException::new);
        var on = checked(day, group.profile().plan().dayOf(clock.instant()));
        return new LeadingResponse(
                on,
                group.profile().facilitators().stream().map(it -> named(group, it, on)).toList(),
                leaders.others(group, on).stream().limit(PROPOSED).map(Substitute::of).toList());
    }

    private static LocalDate checked(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return today;
        }
        if (day.isBefore(today) || day.isAfter(today.plusYears(Plan.YEARS_AHEAD))) {
            throw new InvalidRequestException("day", "must be within two years from today");
        }
        return day;
    }

    private FacilitatorResponse named(Group group, PersonId person, LocalDate day) {
        var through = leaders.through(group, person, day);
        return new FacilitatorResponse(person.value(), through.isPresent(), through.orElse(null));
    }
}
