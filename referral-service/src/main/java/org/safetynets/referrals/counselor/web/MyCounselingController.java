package org.safetynets.referrals.counselor.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Etags;
import org.safetynets.referrals.counselor.application.Applying;
import org.safetynets.referrals.counselor.domain.Counselor;
import org.safetynets.referrals.counselor.domain.CounselorResult;
import org.safetynets.referrals.counselor.domain.CounselorResult.Changed;
import org.safetynets.referrals.counselor.domain.CounselorResult.Refused;
import org.safetynets.referrals.organization.OrganizationNames;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A counselor's own side: they apply to an organization before they hold any role there. */
@RestController
@RequestMapping("/api/referrals/counselors/mine")
@AllowSignedIn
class MyCounselingController {

    private final Applying applying;
    private final OrganizationNames organizations;
    private final AuditTrail trail;

    MyCounselingController(Applying applying, OrganizationNames organizations, AuditTrail trail) {
        this.applying = applying;
        this.organizations = organizations;
        this.trail = trail;
    }

    /** Where I applied, with what was decided. */
    @GetMapping
    List<CounselorResponse> mine(Caller caller) {
        return applying.mine(caller.personId()).stream().map(this::response).toList();
    }

    /** Applies, or states anew who I am and what licences I have. */
    @PutMapping("/{organizationId}")
    ResponseEntity<CounselorResponse> apply(
            @PathVariable UUID organizationId,
            @RequestBody @Valid ApplyRequest body,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        if (organizations.of(organization).isEmpty()) {
            throw new NotFoundException();
        }
        var stated = done(applying.apply(body.command(organization, caller)));
        trail.note(
                AuditEntry.by(caller, "counselor.applied")
                        .in(organization)
                        .on("counselor", stated.id())
                        .about(caller.personId()));
        return ResponseEntity.ok().eTag(Etags.of(stated.version())).body(response(stated));
    }

    /** Leaves: nothing of me is in the directory any more, and I refer no longer. */
    @DeleteMapping("/{organizationId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable UUID organizationId, Caller caller) {
        done(
                applying.leave(new OrganizationId(organizationId), caller.personId())
                        .orElseThrow(NotFoundException::new));
    }

    private CounselorResponse response(Counselor it) {
        return CounselorResponse.of(it, organizations.of(it.organization()).orElse(null));
    }

    private static Counselor done(CounselorResult result) {
        return switch (result) {
            case Changed it -> it.counselor();
            case Refused it -> throw new RefusedException(it.reason());
        };
    }
}
