package org.safetynets.groups.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.application.GroupAccess;
import org.safetynets.groups.group.domain.GroupChanged.Change;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.domain.PauseReason;
import org.safetynets.groups.history.Step.By;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How a group came to be as it is. */
@RestController
class HistoryController {

    private final GroupAccess access;
    private final Steps steps;

    HistoryController(GroupAccess access, Steps steps) {
        this.access = access;
        this.steps = steps;
    }

    /**
     * One change.
     *
     * @param pauseReason why it was paused then
     * @param note what somebody wrote about it
     * @param by the role of whoever changed it, or the rule; left out where it was not kept
     * @param personId who that was, for coordinators and safety leads
     */
    record StepResponse(
            long version,
            Change change,
            GroupStatus status,
            @Nullable PauseReason pauseReason,
            @Nullable String note,
            @Nullable By by,
            @Nullable UUID personId,
            Instant at) {}

    /** Each change but those of seats, the newest first; the last two hundred. */
    @GetMapping("/api/groups/organizations/{organizationId}/groups/{groupId}/history")
    @AllowRoles({
        Role.COORDINATOR,
        Role.SAFETY_LEAD,
        Role.TRAINER,
        Role.SUPERVISOR,
        Role.FACILITATOR
    })
    List<StepResponse> history(
            @PathVariable UUID organizationId, @PathVariable UUID groupId, Caller caller) {
        var group =
                access.read(caller, new OrganizationId(organizationId), new GroupId(groupId))
                        .orElseThrow(NotFoundException::new);
        var named = caller.has(group.organizationId(), Role.COORDINATOR, Role.SAFETY_LEAD);
        return steps.of(group).stream().map(it -> response(it, named)).toList();
    }

    private StepResponse response(Step it, boolean named) {
        return new StepResponse(
                it.version(),
                it.change(),
                it.status(),
                it.pauseReason(),
                steps.note(it),
                it.by(),
                named ? it.personId() : null,
                it.at());
    }
}
