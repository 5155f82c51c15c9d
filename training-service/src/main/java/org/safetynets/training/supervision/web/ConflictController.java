package org.safetynets.training.supervision.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.supervision.application.Arranging;
import org.safetynets.training.supervision.domain.Conflict;
import org.safetynets.training.supervision.domain.Conflicts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whom somebody must not supervise; read by nobody but whoever declared it. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/supervision/conflicts")
@AllowRoles({Role.FACILITATOR, Role.SUPERVISOR, Role.COORDINATOR})
class ConflictController {

    private final Arranging arranging;
    private final Conflicts conflicts;
    private final OrganizationClock clock;

    ConflictController(Arranging arranging, Conflicts conflicts, OrganizationClock clock) {
        this.arranging = arranging;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /** The caller's own that count. */
    @GetMapping
    List<ConflictView> mine(@PathVariable UUID organizationId, Caller caller) {
        return conflicts.of(new OrganizationId(organizationId), caller.personId()).stream()
                .filter(it -> it.isDeclaredBy(caller.personId()))
                .map(ConflictView::of)
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void declare(
            @PathVariable UUID organizationId,
            @Valid @RequestBody ConflictRequest request,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        arranging.declare(
                new Conflict(
                        Ids.next(),
                        organization,
                        caller.personId(),
                        new PersonId(request.personId()),
                        request.kind(),
                        caller.personId(),
                        clock.now(organization).at()));
    }

    /** It no longer counts; that it did stays on record. */
    @DeleteMapping("/{conflictId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable UUID organizationId, @PathVariable UUID conflictId, Caller caller) {
        if (!arranging.takeBack(
                new OrganizationId(organizationId), conflictId, caller.personId())) {
            throw new NotFoundException();
        }
    }
}
