package org.safetynets.training.certification.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.security.StepUp;
import org.safetynets.training.certification.application.EndorsingCertifications;
import org.safetynets.training.certification.application.RenewingCertifications;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.Certifications;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How a certification goes on: what is left to renew it, its renewal and endorsements. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/certifications/{certificationId}")
class RenewalController {

    private final RenewingCertifications renewing;
    private final EndorsingCertifications endorsing;
    private final Certifications certifications;
    private final AuditTrail trail;

    RenewalController(
            RenewingCertifications renewing,
            EndorsingCertifications endorsing,
            Certifications certifications,
            AuditTrail trail) {
        this.renewing = renewing;
        this.endorsing = endorsing;
        this.certifications = certifications;
        this.trail = trail;
    }

    /** For its holder, and for those who support them. */
    @GetMapping("/renewal")
    @AllowSignedIn
    RenewalView outlook(
            @PathVariable UUID organizationId, @PathVariable UUID certificationId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var found =
                certifications
                        .find(organization, new CertificationId(certificationId))
                        .filter(
                                it ->
                                        isTheirs(it, caller)
                                                || caller.has(organization, Role.TRAINER)
                                                || caller.has(organization, Role.COORDINATOR)
                                                || caller.has(organization, Role.SUPERVISOR))
                        .orElseThrow(NotFoundException::new);
        if (!isTheirs(found, caller)) {
            trail.note(
                    AuditEntry.by(caller, "certification.renewal-read")
                            .in(organization)
                            .on("certification", certificationId)
                            .about(found.holder().person()));
        }
        return renewing.outlook(found).map(RenewalView::of).orElseThrow(NotFoundException::new);
    }

    @PostMapping("/renew")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowRoles(Role.TRAINER)
    @StepUp
    CertificationView renew(
            @PathVariable UUID organizationId, @PathVariable UUID certificationId, Caller caller) {
        return renewing.renew(
                        new OrganizationId(organizationId),
                        new CertificationId(certificationId),
                        caller.personId())
                .map(Answers::of)
                .orElseThrow(NotFoundException::new);
    }

    @PostMapping("/endorse")
    @AllowRoles(Role.TRAINER)
    @StepUp
    CertificationView endorse(
            @PathVariable UUID organizationId,
            @PathVariable UUID certificationId,
            @Valid @RequestBody EndorseRequest request,
            Caller caller) {
        return endorsing
                .endorse(
                        new OrganizationId(organizationId),
                        new CertificationId(certificationId),
                        request.endorsement(),
                        caller.personId())
                .map(Answers::of)
                .orElseThrow(NotFoundException::new);
    }

    private static boolean isTheirs(Certification it, Caller caller) {
        return caller.personId().equals(it.holder().person());
    }
}
