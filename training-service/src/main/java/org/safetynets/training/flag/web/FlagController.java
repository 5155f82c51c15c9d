package org.safetynets.training.flag.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.training.flag.application.TalkingAboutFlags;
import org.safetynets.training.flag.domain.Flag;
import org.safetynets.training.flag.domain.FlagResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Flags for whoever supervises a facilitator today: nobody else sees that there are any. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/supervision/flags")
@AllowRoles(Role.SUPERVISOR)
class FlagController {

    private final TalkingAboutFlags talking;
    private final AuditTrail trail;

    FlagController(TalkingAboutFlags talking, AuditTrail trail) {
        this.talking = talking;
        this.trail = trail;
    }

    @GetMapping
    List<FlagView> list(@PathVariable UUID organizationId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var seen = talking.seenBy(organization, caller.personId());
        seen.stream()
                .map(Flag::facilitator)
                .distinct()
                .forEach(
                        it ->
                                trail.note(
                                        AuditEntry.by(caller, "flags.read")
                                                .in(organization)
                                                .about(it)));
        return seen.stream().map(FlagView::of).toList();
    }

    @PostMapping("/{flagId}/step")
    FlagView step(
            @PathVariable UUID organizationId,
            @PathVariable UUID flagId,
            @Valid @RequestBody FlagStepRequest request,
            Caller caller) {
        var result =
                talking.move(
                                new OrganizationId(organizationId),
                                caller.personId(),
                                flagId,
                                request.state(),
                                request.note())
                        .orElseThrow(NotFoundException::new);
        return switch (result) {
            case FlagResult.Changed(var flag) -> FlagView.of(flag);
            case FlagResult.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
