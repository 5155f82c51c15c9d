package org.safetynets.training.certification.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.security.StepUp;
import org.safetynets.training.certification.application.RuleOnCertification;
import org.safetynets.training.certification.application.RulingOnCertifications;
import org.safetynets.training.certification.domain.CertificationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A trainer's decisions about a certification, each with a reason. Groups open and pause by them,
 * so whoever decides has just proven that it is them.
 */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/certifications/{certificationId}")
@AllowRoles(Role.TRAINER)
@StepUp
class RulingController {

    private final RulingOnCertifications ruling;

    RulingController(RulingOnCertifications ruling) {
        this.ruling = ruling;
    }

    @PostMapping("/suspend")
    CertificationView suspend(
            @PathVariable UUID organizationId,
            @PathVariable UUID certificationId,
            @Valid @RequestBody RulingRequest request,
            Caller caller) {
        return ruling.suspend(command(organizationId, certificationId, request, caller))
                .map(Answers::of)
                .orElseThrow(NotFoundException::new);
    }

    @PostMapping("/reinstate")
    CertificationView reinstate(
            @PathVariable UUID organizationId,
            @PathVariable UUID certificationId,
            @Valid @RequestBody RulingRequest request,
            Caller caller) {
        return ruling.reinstate(command(organizationId, certificationId, request, caller))
                .map(Answers::of)
                .orElseThrow(NotFoundException::new);
    }

    @PostMapping("/revoke")
    CertificationView revoke(
            @PathVariable UUID organizationId,
            @PathVariable UUID certificationId,
            @Valid @RequestBody RulingRequest request,
            Caller caller) {
        return ruling.revoke(command(organizationId, certificationId, request, caller))
                .map(Answers::of)
                .orElseThrow(NotFoundException::new);
    }

    private static RuleOnCertification command(
            UUID organizationId, UUID certificationId, RulingRequest request, Caller caller) {
        return new RuleOnCertification(
                new OrganizationId(organizationId),
                new CertificationId(certificationId),
                caller.personId(),
                request.reason(),
                request.ground());
    }
}
