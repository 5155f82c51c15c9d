package org.safetynets.referrals.outward.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.referrals.outward.application.ReferringOnward;
import org.safetynets.referrals.outward.domain.OutwardResult.Done;
import org.safetynets.referrals.outward.domain.OutwardResult.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Staff suggest a counselor or another organization to a partner of theirs. */
@RestController
class SuggestingController {

    private final ReferringOnward onward;
    private final AuditTrail trail;

    SuggestingController(ReferringOnward onward, AuditTrail trail) {
        this.onward = onward;
        this.trail = trail;
    }

    @PostMapping("/api/referrals/organizations/{organizationId}/onward")
    @AllowRoles({Role.FACILITATOR, Role.COORDINATOR})
    @ResponseStatus(HttpStatus.CREATED)
    SuggestedResponse suggest(
            @PathVariable UUID organizationId,
            @RequestBody @Valid SuggestRequest body,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var partner = new PersonId(body.personId());
        var result =
                onward.suggest(organization, partner, body.to().chosen())
                        .orElseThrow(NotFoundException::new);
        return switch (result) {
            case Done(var suggested) -> {
                trail.note(
                        AuditEntry.by(caller, "onward.suggested")
                                .in(organization)
                                .on("onward", suggested.id())
                                .about(partner));
                yield new SuggestedResponse(suggested.id().value());
            }
            case Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
