package org.safetynets.groups.mine;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.groups.group.application.GroupAccess;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.group.web.GroupResponses;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.groups.meetings.application.ComingOccurrences;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A group as its members see it. */
@RestController
class GroupViewController {

    private final Groups groups;
    private final Placements placements;
    private final GroupResponses responses;
    private final ComingOccurrences occurrences;
    private final Clock clock;

    GroupViewController(
            Groups groups,
            Placements placements,
            GroupResponses responses,
            ComingOccurrences occurrences,
            Clock clock) {
        this.groups = groups;
        this.placements = placements;
        this.responses = responses;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /** For who is seated, leads or coordinates it; for others there is nothing here. */
    @GetMapping("/api/groups/organizations/{organizationId}/groups/{groupId}/view")
    @AllowSignedIn
    GroupViewResponse view(
            @PathVariable UUID organizationId, @PathVariable UUID groupId, Caller caller) {
        Optional<Group> found =
                groups.find(new OrganizationId(organizationId), new GroupId(groupId));
        return found.filter(it -> sees(caller, it))
                .map(
                        it ->
                                GroupViewResponse.of(
                                        it,
                                        responses.name(it.profile().purpose()),
                                        occurrences.next(it, clock.instant()).orElse(null)))
                .orElseThrow(NotFoundException::new);
    }

    private boolean sees(Caller caller, Group group) {
        return caller.has(group.organizationId(), Role.COORDINATOR)
                || GroupAccess.leads(caller, group)
                || placements
                        .live(group.organizationId(), group.id(), caller.personId())
                        .filter(it -> it.status() == PlacementStatus.SEATED)
                        .isPresent();
    }
}
