package org.safetynets.groups.joining.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.joining.application.RemovingMembers;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Removing somebody from a group, and deciding about their appeal. */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/groups/{groupId}")
@AllowRoles(Role.COORDINATOR)
class RemovalController {

    private final RemovingMembers removing;
    private final Placements placements;
    private final AuditTrail trail;

    RemovalController(RemovingMembers removing, Placements placements, AuditTrail trail) {
        this.removing = removing;
        this.placements = placements;
        this.trail = trail;
    }

    /** Why; the person may read it. */
    record RemovalRequest(@NotBlank @Size(max = 500) String reason) {}

    /** What came of an appeal, and why; the person may read it. */
    record AppealDecision(@NotNull Boolean upheld, @NotBlank @Size(max = 500) String answer) {}

    /** An appeal that waits for a decision. */
    record AppealResponse(
            UUID joinRequestId,
            UUID personId,
            String pseudonym,
            @Nullable UUID removedBy,
            @Nullable String reason,
            @Nullable String appeal,
            Instant appealedAt) {

        static Optional<AppealResponse> of(Placement it) {
            var departure = it.departure();
            var appeal = departure == null ? null : departure.appeal();
            if (departure == null || appeal == null || appeal.upheld() != null) {
                return Optional.empty();
            }
            var by = departure.by();
            return Optional.of(
                    new AppealResponse(
                            it.id().value(),
                            it.personId().value(),
                            it.pseudonym(),
                            by == null ? null : by.value(),
                            departure.reason(),
                            appeal.text(),
                            appeal.at()));
        }
    }

    /** From a seat, an offer or the waitlist; the person may appeal. */
    @PostMapping("/members/{personId}/remove")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID personId,
            @Valid @RequestBody RemovalRequest request,
            Caller caller) {
        var removed =
                removing.remove(
                        new OrganizationId(organizationId),
                        new GroupId(groupId),
                        new PersonId(personId),
                        caller.personId(),
                        request.reason().strip());
        if (removed.isEmpty()) {
            throw new NotFoundException();
        }
    }

    /** Those that wait for a decision. */
    @GetMapping("/appeals")
    List<AppealResponse> appeals(
            @PathVariable UUID organizationId, @PathVariable UUID groupId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        trail.note(AuditEntry.by(caller, "appeals.read").in(organization).on("group", groupId));
        return placements.appealed(organization, new GroupId(groupId)).stream()
                .flatMap(it -> AppealResponse.of(it).stream())
                .toList();
    }

    /** By another than the one who removed the person; upheld, they may ask to join again. */
    @PostMapping("/appeals/{joinRequestId}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID joinRequestId,
            @Valid @RequestBody AppealDecision request,
            Caller caller) {
        var result =
                removing.decide(
                        new OrganizationId(organizationId),
                        new GroupId(groupId),
                        new PlacementId(joinRequestId),
                        request.upheld(),
                        caller.personId(),
                        request.answer().strip());
        PlacementAnswers.of(result);
    }
}
