package org.safetynets.groups.leading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safetynets.groups.group.application.GroupAccess;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.leading.AskingForSubstitutes.Open;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whoever leads a group asks that another leads one meeting; a coordinator finds somebody. */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}")
class SubstituteRequestController {

    private static final String OF_MEETING =
            "/groups/{groupId}/occurrences/{day}/substitute-request";

    private final GroupAccess access;
    private final AskingForSubstitutes asking;

    SubstituteRequestController(GroupAccess access, AskingForSubstitutes asking) {
        this.access = access;
        this.asking = asking;
    }

    /**
     * A meeting for which somebody is asked for.
     *
     * @param personId who asked
     */
    record WantedResponse(
            UUID groupId,
            String groupName,
            LocalDate day,
            Instant startsAt,
            UUID personId,
            Instant askedAt) {

        static WantedResponse of(Open it) {
            var wanted = it.wanted();
            return new WantedResponse(
                    wanted.groupId(),
                    it.group().profile().name(),
                    wanted.date(),
                    it.startsAt(),
                    wanted.personId(),
                    wanted.askedAt());
        }
    }

    /** Of meetings to come for which nobody stands in yet, the next first. */
    @GetMapping("/substitute-requests")
    @AllowRoles(Role.COORDINATOR)
    List<WantedResponse> all(@PathVariable UUID organizationId) {
        return asking.in(new OrganizationId(organizationId)).stream()
                .map(WantedResponse::of)
                .toList();
    }

    /** 404 while nobody is asked for. */
    @GetMapping(OF_MEETING)
    @AllowRoles({Role.COORDINATOR, Role.FACILITATOR})
    WantedResponse wanted(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable LocalDate day,
            Caller caller) {
        var group =
                access.run(caller, new OrganizationId(organizationId), new GroupId(groupId))
                        .orElseThrow(NotFoundException::new);
        return asking.of(group, day).map(WantedResponse::of).orElseThrow(NotFoundException::new);
    }

    /** Asked again, it is asked once; 404 for a meeting that is over, or has a substitute. */
    @PutMapping(OF_MEETING)
    @AllowRoles(Role.FACILITATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable LocalDate day,
            Caller caller) {
        if (!asking.ask(led(organizationId, groupId, caller), day, caller.personId())) {
            throw new NotFoundException();
        }
    }

    @DeleteMapping(OF_MEETING)
    @AllowRoles(Role.FACILITATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable LocalDate day,
            Caller caller) {
        asking.takeBack(led(organizationId, groupId, caller), day);
    }

    private Group led(UUID organizationId, UUID groupId, Caller caller) {
        return access.led(caller, new OrganizationId(organizationId), new GroupId(groupId))
                .orElseThrow(NotFoundException::new);
    }
}
