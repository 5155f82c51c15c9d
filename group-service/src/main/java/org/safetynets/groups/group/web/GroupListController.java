package org.safetynets.groups.group.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.application.GroupAccess;
import org.safetynets.groups.group.domain.GroupFilter;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The groups of an organization, by pages. */
@RestController
class GroupListController {

    private final Groups groups;
    private final GroupResponses responses;

    GroupListController(Groups groups, GroupResponses responses) {
        this.groups = groups;
        this.responses = responses;
    }

    /** All groups; a facilitator without another role sees their own. */
    @GetMapping("/api/groups/organizations/{organizationId}/groups")
    @AllowRoles({
        Role.COORDINATOR,
        Role.SAFETY_LEAD,
        Role.TRAINER,
        Role.SUPERVISOR,
        Role.FACILITATOR
    })
    Page<GroupResponse> groups(
            @PathVariable UUID organizationId,
            @RequestParam(required = false) @Nullable GroupStatus status,
            PageRequest page,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var ledBy = GroupAccess.readsAll(caller, organization) ? null : caller.personId();
        var filter = new GroupFilter(status, ledBy);
        var found = groups.page(organization, filter, page.page(), page.size());
        return Page.of(responses.of(found), page, groups.count(organization, filter));
    }
}
